<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>ActionCatalogue</name>
    <message>
        <source>New article</source>
        <translation>مادة جديدة</translation>
    </message>
    <message>
        <source>Start writing a new article</source>
        <translation>ابدأ كتابة مادة جديدة</translation>
    </message>
    <message>
        <source>Import files…</source>
        <translation>استيراد ملفات…</translation>
    </message>
    <message>
        <source>Read articles from text files</source>
        <translation>قراءة مواد من ملفات نصية</translation>
    </message>
    <message>
        <source>Open newsroom…</source>
        <translation>فتح غرفة أخبار…</translation>
    </message>
    <message>
        <source>Open another newsroom file or server</source>
        <translation>فتح ملف غرفة أخبار أخرى أو خادمها</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Save a new revision of the article</source>
        <translation>حفظ مراجعة جديدة من المادة</translation>
    </message>
    <message>
        <source>Close article</source>
        <translation>إغلاق المادة</translation>
    </message>
    <message>
        <source>Close the article; unsaved text stays recoverable</source>
        <translation>إغلاق المادة؛ النص غير المحفوظ يبقى قابلا للاسترجاع</translation>
    </message>
    <message>
        <source>Preview as a page</source>
        <translation>معاينة كصفحة</translation>
    </message>
    <message>
        <source>See the article as it will look as an HTML page</source>
        <translation>رؤية المادة كما ستظهر صفحة HTML</translation>
    </message>
    <message>
        <source>Export as a page…</source>
        <translation>تصدير كصفحة…</translation>
    </message>
    <message>
        <source>Write the article to an HTML file</source>
        <translation>كتابة المادة في ملف HTML</translation>
    </message>
    <message>
        <source>Export for the wire…</source>
        <translation>تصدير كبرقية…</translation>
    </message>
    <message>
        <source>Write the article as a wire dispatch</source>
        <translation>كتابة المادة برقية إخبارية</translation>
    </message>
    <message>
        <source>Change user…</source>
        <translation>تغيير المستخدم…</translation>
    </message>
    <message>
        <source>Let another person sit down at this desk</source>
        <translation>تسليم هذا المكتب لشخص آخر</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>الإعدادات…</translation>
    </message>
    <message>
        <source>Change how the program works</source>
        <translation>تغيير طريقة عمل البرنامج</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>خروج</translation>
    </message>
    <message>
        <source>Leave the program; unsaved text stays recoverable</source>
        <translation>مغادرة البرنامج؛ النص غير المحفوظ يبقى قابلا للاسترجاع</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Take back the last change</source>
        <translation>التراجع عن آخر تغيير</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>إعادة</translation>
    </message>
    <message>
        <source>Do again what was taken back</source>
        <translation>إعادة ما جرى التراجع عنه</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>قص</translation>
    </message>
    <message>
        <source>Move the selection to the clipboard</source>
        <translation>نقل المحدد إلى الحافظة</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Copy the selection to the clipboard</source>
        <translation>نسخ المحدد إلى الحافظة</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>لصق</translation>
    </message>
    <message>
        <source>Insert the clipboard, with marks and paragraphs</source>
        <translation>إدراج محتوى الحافظة بتنسيقه وفقراته</translation>
    </message>
    <message>
        <source>Paste as plain text</source>
        <translation>لصق كنص عادي</translation>
    </message>
    <message>
        <source>Insert the clipboard as plain text</source>
        <translation>إدراج محتوى الحافظة نصا بلا تنسيق</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>تحديد الكل</translation>
    </message>
    <message>
        <source>Select the whole text</source>
        <translation>تحديد النص كله</translation>
    </message>
    <message>
        <source>Find in article…</source>
        <translation>بحث في المادة…</translation>
    </message>
    <message>
        <source>Look for words in this article</source>
        <translation>البحث عن كلمات في هذه المادة</translation>
    </message>
    <message>
        <source>Find next</source>
        <translation>التالي</translation>
    </message>
    <message>
        <source>Go to the next place found</source>
        <translation>الانتقال إلى الموضع التالي</translation>
    </message>
    <message>
        <source>Find previous</source>
        <translation>السابق</translation>
    </message>
    <message>
        <source>Go to the place found before</source>
        <translation>الانتقال إلى الموضع السابق</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>عريض</translation>
    </message>
    <message>
        <source>Make the selection bold</source>
        <translation>جعل المحدد عريضا</translation>
    </message>
    <message>
        <source>Emphasis</source>
        <translation>تأكيد</translation>
    </message>
    <message>
        <source>Emphasise the selection</source>
        <translation>تأكيد المحدد</translation>
    </message>
    <message>
        <source>Link…</source>
        <translation>رابط…</translation>
    </message>
    <message>
        <source>Link the selection to a web address</source>
        <translation>ربط المحدد بعنوان على الشبكة</translation>
    </message>
    <message>
        <source>Plain paragraph</source>
        <translation>فقرة عادية</translation>
    </message>
    <message>
        <source>Make the paragraph ordinary text</source>
        <translation>جعل الفقرة نصا عاديا</translation>
    </message>
    <message>
        <source>Subheading</source>
        <translation>عنوان فرعي</translation>
    </message>
    <message>
        <source>Make the paragraph a subheading</source>
        <translation>جعل الفقرة عنوانا فرعيا</translation>
    </message>
    <message>
        <source>List item</source>
        <translation>بند قائمة</translation>
    </message>
    <message>
        <source>Make the paragraph an item of a list</source>
        <translation>جعل الفقرة بندا في قائمة</translation>
    </message>
    <message>
        <source>Turn paragraph round</source>
        <translation>قلب اتجاه الفقرة</translation>
    </message>
    <message>
        <source>Write the paragraph in the other direction</source>
        <translation>كتابة الفقرة في الاتجاه الآخر</translation>
    </message>
    <message>
        <source>Submit</source>
        <translation>تقديم</translation>
    </message>
    <message>
        <source>Hand the article to the sub-editors</source>
        <translation>تسليم المادة إلى المحررين المراجعين</translation>
    </message>
    <message>
        <source>Return with a note…</source>
        <translation>إعادة مع ملاحظة…</translation>
    </message>
    <message>
        <source>Give the article back to its author</source>
        <translation>إعادة المادة إلى كاتبها</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>اعتماد</translation>
    </message>
    <message>
        <source>Say yes to this revision</source>
        <translation>الموافقة على هذه المراجعة</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>إعادة فتح</translation>
    </message>
    <message>
        <source>Take the approval back to go on working</source>
        <translation>سحب الاعتماد لمواصلة العمل</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>بث</translation>
    </message>
    <message>
        <source>Send the article out</source>
        <translation>إخراج المادة إلى المشتركين</translation>
    </message>
    <message>
        <source>Follow up…</source>
        <translation>متابعة…</translation>
    </message>
    <message>
        <source>Start an update, correction, refile or repeat</source>
        <translation>بدء تحديث أو تصويب أو إعادة صياغة أو تكرار</translation>
    </message>
    <message>
        <source>Kill…</source>
        <translation>إلغاء الخبر…</translation>
    </message>
    <message>
        <source>Withdraw the released story everywhere</source>
        <translation>سحب الخبر المبثوث من كل مكان</translation>
    </message>
    <message>
        <source>Spike</source>
        <translation>تنحية</translation>
    </message>
    <message>
        <source>Put the article aside; nothing is deleted</source>
        <translation>وضع المادة جانبا؛ لا يحذف شيء</translation>
    </message>
    <message>
        <source>Take off the spike</source>
        <translation>إعادة من التنحية</translation>
    </message>
    <message>
        <source>Bring the article back as a draft</source>
        <translation>إرجاع المادة مسودة</translation>
    </message>
    <message>
        <source>Translate</source>
        <translation>ترجمة</translation>
    </message>
    <message>
        <source>Start or open the translation of this article</source>
        <translation>بدء ترجمة هذه المادة أو فتحها</translation>
    </message>
    <message>
        <source>Revisions…</source>
        <translation>المراجعات…</translation>
    </message>
    <message>
        <source>See who changed what, and when</source>
        <translation>من غير ماذا ومتى</translation>
    </message>
    <message>
        <source>Show the newer revision</source>
        <translation>عرض المراجعة الأحدث</translation>
    </message>
    <message>
        <source>Load what somebody else saved; your text is kept as a draft</source>
        <translation>تحميل ما حفظه غيرك؛ ويبقى نصك مسودة</translation>
    </message>
    <message>
        <source>Keep my text</source>
        <translation>الإبقاء على نصي</translation>
    </message>
    <message>
        <source>Save your text on top of the newer revision</source>
        <translation>حفظ نصك فوق المراجعة الأحدث</translation>
    </message>
    <message>
        <source>New bulletin…</source>
        <translation>نشرة جديدة…</translation>
    </message>
    <message>
        <source>Start a bulletin</source>
        <translation>بدء نشرة</translation>
    </message>
    <message>
        <source>Add to bulletin</source>
        <translation>إضافة إلى النشرة</translation>
    </message>
    <message>
        <source>Put the article at the end of the open bulletin</source>
        <translation>وضع المادة في آخر النشرة المفتوحة</translation>
    </message>
    <message>
        <source>Rename bulletin…</source>
        <translation>تسمية النشرة…</translation>
    </message>
    <message>
        <source>Give the bulletin another title</source>
        <translation>إعطاء النشرة عنوانا آخر</translation>
    </message>
    <message>
        <source>Remove from bulletin</source>
        <translation>إخراج من النشرة</translation>
    </message>
    <message>
        <source>Take the selected articles out of the bulletin</source>
        <translation>إخراج المواد المحددة من النشرة</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>إلى أعلى</translation>
    </message>
    <message>
        <source>Move the article one place up</source>
        <translation>رفع المادة موضعا واحدا</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>إلى أسفل</translation>
    </message>
    <message>
        <source>Move the article one place down</source>
        <translation>خفض المادة موضعا واحدا</translation>
    </message>
    <message>
        <source>Approve bulletin</source>
        <translation>اعتماد النشرة</translation>
    </message>
    <message>
        <source>Say yes to the bulletin as it stands</source>
        <translation>الموافقة على النشرة كما هي</translation>
    </message>
    <message>
        <source>Reopen bulletin</source>
        <translation>إعادة فتح النشرة</translation>
    </message>
    <message>
        <source>Take the approval of the bulletin back</source>
        <translation>سحب اعتماد النشرة</translation>
    </message>
    <message>
        <source>Release bulletin</source>
        <translation>بث النشرة</translation>
    </message>
    <message>
        <source>Number and freeze the bulletin and send it out</source>
        <translation>ترقيم النشرة وتثبيتها وإخراجها</translation>
    </message>
    <message>
        <source>Export bulletin…</source>
        <translation>تصدير النشرة…</translation>
    </message>
    <message>
        <source>Write the bulletin to files</source>
        <translation>كتابة النشرة في ملفات</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>كتابة</translation>
    </message>
    <message>
        <source>Arrange the window for writing</source>
        <translation>ترتيب النافذة للكتابة</translation>
    </message>
    <message>
        <source>Edit bulletins</source>
        <translation>تحرير النشرات</translation>
    </message>
    <message>
        <source>Arrange the window for sub-editing and bulletins</source>
        <translation>ترتيب النافذة للمراجعة والنشرات</translation>
    </message>
    <message>
        <source>Translate side by side</source>
        <translation>ترجمة جنبا إلى جنب</translation>
    </message>
    <message>
        <source>Arrange the window for translating</source>
        <translation>ترتيب النافذة للترجمة</translation>
    </message>
    <message>
        <source>Go to the article list</source>
        <translation>إلى قائمة المواد</translation>
    </message>
    <message>
        <source>Move to the list of articles</source>
        <translation>الانتقال إلى قائمة المواد</translation>
    </message>
    <message>
        <source>Go to the text</source>
        <translation>إلى النص</translation>
    </message>
    <message>
        <source>Move to the editor</source>
        <translation>الانتقال إلى المحرر</translation>
    </message>
    <message>
        <source>Go to the menus</source>
        <translation>إلى القوائم</translation>
    </message>
    <message>
        <source>Open the menu bar</source>
        <translation>فتح شريط القوائم</translation>
    </message>
    <message>
        <source>Go to the entities</source>
        <translation>إلى الأعلام</translation>
    </message>
    <message>
        <source>Move to the people, places and organisations mentioned</source>
        <translation>الانتقال إلى الأشخاص والأماكن والهيئات المذكورة</translation>
    </message>
    <message>
        <source>Go to the bulletins</source>
        <translation>إلى النشرات</translation>
    </message>
    <message>
        <source>Move to the bulletin queue</source>
        <translation>الانتقال إلى طابور النشرات</translation>
    </message>
    <message>
        <source>Search articles</source>
        <translation>بحث في المواد</translation>
    </message>
    <message>
        <source>Look for articles by their words</source>
        <translation>البحث عن مواد بكلماتها</translation>
    </message>
    <message>
        <source>Previous article</source>
        <translation>المادة السابقة</translation>
    </message>
    <message>
        <source>Open the article above in the list</source>
        <translation>فتح المادة الأعلى في القائمة</translation>
    </message>
    <message>
        <source>Next article</source>
        <translation>المادة التالية</translation>
    </message>
    <message>
        <source>Open the article below in the list</source>
        <translation>فتح المادة الأدنى في القائمة</translation>
    </message>
    <message>
        <source>Next mention</source>
        <translation>الذكر التالي</translation>
    </message>
    <message>
        <source>Go to the next mention of the selected entity</source>
        <translation>الانتقال إلى الذكر التالي للعلم المحدد</translation>
    </message>
    <message>
        <source>English</source>
        <translation>الإنجليزية</translation>
    </message>
    <message>
        <source>Show the program in English</source>
        <translation>عرض البرنامج بالإنجليزية</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>العربية</translation>
    </message>
    <message>
        <source>Show the program in Arabic</source>
        <translation>عرض البرنامج بالعربية</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>كما في النظام</translation>
    </message>
    <message>
        <source>Light or dark as the system is set</source>
        <translation>فاتح أو داكن بحسب النظام</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>Dark text on a light ground</source>
        <translation>نص داكن على خلفية فاتحة</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكن</translation>
    </message>
    <message>
        <source>Light text on a dark ground</source>
        <translation>نص فاتح على خلفية داكنة</translation>
    </message>
    <message>
        <source>Find a command…</source>
        <translation>البحث عن أمر…</translation>
    </message>
    <message>
        <source>Do anything by typing its name</source>
        <translation>تنفيذ أي أمر بكتابة اسمه</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>اختصارات لوحة المفاتيح</translation>
    </message>
    <message>
        <source>See and change all keys</source>
        <translation>رؤية المفاتيح كلها وتغييرها</translation>
    </message>
    <message>
        <source>About Nashra</source>
        <translation>حول نشرة</translation>
    </message>
    <message>
        <source>Version and licence</source>
        <translation>الإصدار والترخيص</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;ملف</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;تحرير</translation>
    </message>
    <message>
        <source>F&amp;ormat</source>
        <translation>ت&amp;نسيق</translation>
    </message>
    <message>
        <source>&amp;Article</source>
        <translation>&amp;مادة</translation>
    </message>
    <message>
        <source>&amp;Bulletin</source>
        <translation>ن&amp;شرة</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;عرض</translation>
    </message>
    <message>
        <source>&amp;Workspace</source>
        <translation>م&amp;كان العمل</translation>
    </message>
    <message>
        <source>&amp;Go to</source>
        <translation>ا&amp;نتقال</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>ال&amp;لغة</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>الأل&amp;وان</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>م&amp;ساعدة</translation>
    </message>
    <message>
        <source>Next finding</source>
        <translation>المأخذ التالي</translation>
    </message>
    <message>
        <source>Go to the next thing the copy desk found</source>
        <translation>الانتقال إلى المأخذ التالي لمكتب التدقيق</translation>
    </message>
    <message>
        <source>Previous finding</source>
        <translation>المأخذ السابق</translation>
    </message>
    <message>
        <source>Go to what the copy desk found before</source>
        <translation>الرجوع إلى المأخذ السابق لمكتب التدقيق</translation>
    </message>
    <message>
        <source>Mend here…</source>
        <translation>إصلاح هنا…</translation>
    </message>
    <message>
        <source>Show what can be done about the finding at the cursor</source>
        <translation>عرض ما يمكن فعله بالمأخذ عند المؤشر</translation>
    </message>
    <message>
        <source>Word lists…</source>
        <translation>قوائم الكلمات…</translation>
    </message>
    <message>
        <source>See and change the words the spelling accepts</source>
        <translation>عرض الكلمات التي يقبلها التدقيق الإملائي وتغييرها</translation>
    </message>
    <message>
        <source>Learn from the archive</source>
        <translation>التعلم من الأرشيف</translation>
    </message>
    <message>
        <source>Read the newsroom&apos;s stories to find words that are spelled right and are wrong</source>
        <translation>قراءة أخبار غرفة الأخبار للعثور على كلمات صحيحة الإملاء في غير موضعها</translation>
    </message>
    <message>
        <source>Go to the findings</source>
        <translation>الانتقال إلى المآخذ</translation>
    </message>
    <message>
        <source>Move to the list of what the copy desk found</source>
        <translation>الانتقال إلى قائمة مآخذ مكتب التدقيق</translation>
    </message>
    <message>
        <source>Copy desk…</source>
        <translation>مكتب التدقيق…</translation>
    </message>
    <message>
        <source>Choose dictionaries, house style and the rules in use, for the whole newsroom</source>
        <translation>اختيار القواميس وأسلوب الدار والقواعد المستعملة لغرفة الأخبار كلها</translation>
    </message>
    <message>
        <source>Go to the quotes</source>
        <translation>إلى الاقتباسات</translation>
    </message>
    <message>
        <source>Move to the list of who is quoted in the article</source>
        <translation>الانتقال إلى قائمة من اقتُبس كلامهم في المادة</translation>
    </message>
    <message>
        <source>Registry of names…</source>
        <translation>سجل الأعلام…</translation>
    </message>
    <message>
        <source>Look up and change the people, organisations, places and events the newsroom knows</source>
        <translation>البحث عن الأشخاص والهيئات والأماكن والأحداث التي تعرفها غرفة الأخبار وتعديلها</translation>
    </message>
    <message>
        <source>New entity…</source>
        <translation>علم جديد…</translation>
    </message>
    <message>
        <source>Enter a person, organisation, place or event into the registry of names</source>
        <translation>إدخال شخص أو هيئة أو مكان أو حدث في سجل الأعلام</translation>
    </message>
    <message>
        <source>Import names…</source>
        <translation>استيراد أعلام…</translation>
    </message>
    <message>
        <source>Put the names of a file into the registry</source>
        <translation>إضافة أعلام ملف إلى السجل</translation>
    </message>
    <message>
        <source>Export names…</source>
        <translation>تصدير الأعلام…</translation>
    </message>
    <message>
        <source>Write the registry of names to a file</source>
        <translation>كتابة سجل الأعلام في ملف</translation>
    </message>
    <message>
        <source>Packs of names…</source>
        <translation>حزم الأعلام…</translation>
    </message>
    <message>
        <source>Add countries, capitals and other names that come with the program</source>
        <translation>إضافة البلدان والعواصم وأعلام أخرى تأتي مع البرنامج</translation>
    </message>
    <message>
        <source>Previous mention</source>
        <translation>الذكر السابق</translation>
    </message>
    <message>
        <source>Go to the mention of the selected entity before this one</source>
        <translation>الانتقال إلى الذكر السابق للعلم المحدد</translation>
    </message>
    <message>
        <source>Show the name’s card</source>
        <translation>عرض بطاقة العلم</translation>
    </message>
    <message>
        <source>See what the registry knows of the name at the cursor</source>
        <translation>الاطلاع على ما في سجل الأعلام عن الاسم عند المؤشر</translation>
    </message>
    <message>
        <source>Undo ignoring or adding a word</source>
        <translation>تراجع عن التجاهل أو عن إضافة كلمة</translation>
    </message>
    <message>
        <source>Take back what the copy desk was just told to ignore or accept</source>
        <translation>التراجع عما طُلب من مكتب التدقيق تجاهله أو قبوله للتو</translation>
    </message>
    <message>
        <source>Check also…</source>
        <translation>اقرأ أيضا…</translation>
    </message>
    <message>
        <source>Choose related articles that readers are pointed to</source>
        <translation>اختيار مواد ذات صلة يحال إليها القراء</translation>
    </message>
    <message>
        <source>Go to what is ignored</source>
        <translation>انتقل إلى المتجاهَل</translation>
    </message>
    <message>
        <source>Move to the list of what the copy desk was told to ignore</source>
        <translation>الانتقال إلى قائمة ما طُلب من مكتب التدقيق تجاهله</translation>
    </message>
    <message>
        <source>All articles with this name</source>
        <translation>كل المواد التي تذكر هذا العلم</translation>
    </message>
    <message>
        <source>See which articles mention the name at the cursor or in the list, and with whom</source>
        <translation>معرفة المواد التي تذكر العلم عند المؤشر أو في القائمة، ومع مَن يُذكر</translation>
    </message>
    <message>
        <source>Who with whom</source>
        <translation>مَن مع مَن</translation>
    </message>
    <message>
        <source>See which names of this article stand together, here and in the archive</source>
        <translation>معرفة الأعلام التي تجتمع في هذه المادة، هنا وفي الأرشيف</translation>
    </message>
    <message>
        <source>Go to the message</source>
        <translation>إلى الرسالة</translation>
    </message>
    <message>
        <source>Move to the buttons of what was just said</source>
        <translation>الانتقال إلى أزرار ما قيل للتو</translation>
    </message>
    <message>
        <source>New newsroom…</source>
        <translation>غرفة أخبار جديدة…</translation>
    </message>
    <message>
        <source>Make a newsroom file and its first chief, and open it</source>
        <translation>إنشاء ملف غرفة أخبار مع أول رئيس تحرير لها وفتحه</translation>
    </message>
    <message>
        <source>Back up newsroom…</source>
        <translation>نسخ غرفة الأخبار احتياطيا…</translation>
    </message>
    <message>
        <source>Write a checked copy of the newsroom to a file</source>
        <translation>كتابة نسخة مدققة من غرفة الأخبار في ملف</translation>
    </message>
    <message>
        <source>People and desks…</source>
        <translation>الأشخاص والأقسام…</translation>
    </message>
    <message>
        <source>See and change who works in the newsroom, its name and its desks</source>
        <translation>الاطلاع على العاملين في غرفة الأخبار واسمها وأقسامها وتغييرها</translation>
    </message>
</context>
<context>
    <name>EntityFields</name>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>English names</source>
        <translation>الأسماء الإنجليزية</translation>
    </message>
    <message>
        <source>Arabic names</source>
        <translation>الأسماء العربية</translation>
    </message>
    <message>
        <source>Titles</source>
        <translation>الصفات</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>الجنس</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>العدد</translation>
    </message>
    <message>
        <source>Relations</source>
        <translation>الروابط</translation>
    </message>
    <message>
        <source>Identifiers</source>
        <translation>المعرّفات</translation>
    </message>
    <message>
        <source>Notes to the desk</source>
        <translation>ملاحظات للمكتب</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>من %1</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>إلى %1</translation>
    </message>
    <message>
        <source>in use from %1</source>
        <translation>يُستعمل من %1</translation>
    </message>
    <message>
        <source>%1 changed</source>
        <translation>تغيّر: %1</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>Your text is still here, and in the recovery journal.</source>
        <translation>نصك ما زال هنا وفي سجل الاسترجاع.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>لم يتغير شيء.</translation>
    </message>
    <message>
        <source>The program made a mistake of its own.</source>
        <translation>وقع البرنامج في خطأ منه.</translation>
    </message>
    <message>
        <source>Try again; if it happens twice, restart the program and report it.</source>
        <translation>حاول مجددا؛ فإن تكرر فأعد تشغيل البرنامج وأبلغ عنه.</translation>
    </message>
    <message>
        <source>the program made a mistake</source>
        <translation>خطأ في البرنامج</translation>
    </message>
    <message>
        <source>It was cancelled.</source>
        <translation>ألغي الأمر.</translation>
    </message>
    <message>
        <source>Start it again when you are ready.</source>
        <translation>ابدأه من جديد متى شئت.</translation>
    </message>
    <message>
        <source>it was cancelled</source>
        <translation>ألغي الأمر</translation>
    </message>
    <message>
        <source>It is not there any more.</source>
        <translation>لم يعد موجودًا.</translation>
    </message>
    <message>
        <source>Somebody may have moved it; refresh the list and look again.</source>
        <translation>ربما نقله أحد؛ حدث القائمة وانظر ثانية.</translation>
    </message>
    <message>
        <source>it is not there</source>
        <translation>غير موجود</translation>
    </message>
    <message>
        <source>Somebody else saved this first.</source>
        <translation>سبقك غيرك إلى الحفظ.</translation>
    </message>
    <message>
        <source>Your text is still on the screen and was also kept as a draft of yours.</source>
        <translation>نصك ما زال على الشاشة وحفظ أيضا مسودة لك.</translation>
    </message>
    <message>
        <source>Look at the newer revision, then take it or keep your text.</source>
        <translation>انظر في المراجعة الأحدث ثم خذها أو أبق نصك.</translation>
    </message>
    <message>
        <source>somebody else saved first</source>
        <translation>سبقك غيرك إلى الحفظ</translation>
    </message>
    <message>
        <source>Your role does not allow this.</source>
        <translation>دورك لا يسمح بهذا.</translation>
    </message>
    <message>
        <source>Ask a colleague who may do it, or a chief to change your role.</source>
        <translation>اطلب ذلك من زميل يحق له، أو من رئيس التحرير تغيير دورك.</translation>
    </message>
    <message>
        <source>your role does not allow this</source>
        <translation>دورك لا يسمح بهذا</translation>
    </message>
    <message>
        <source>This needs a second person.</source>
        <translation>هذا يحتاج إلى شخص ثان.</translation>
    </message>
    <message>
        <source>Ask a colleague who did not write it.</source>
        <translation>اطلب ذلك من زميل لم يكتبها.</translation>
    </message>
    <message>
        <source>a second person has to do this</source>
        <translation>على شخص ثان أن يفعل هذا</translation>
    </message>
    <message>
        <source>This cannot be done in the state it is in now.</source>
        <translation>لا يمكن هذا في حالتها الحالية.</translation>
    </message>
    <message>
        <source>Check its state; somebody may have moved it on.</source>
        <translation>تحقق من حالتها؛ فربما غيرها أحد.</translation>
    </message>
    <message>
        <source>not possible in its present state</source>
        <translation>غير ممكن في حالتها الحالية</translation>
    </message>
    <message>
        <source>Something is still missing: %1.</source>
        <translation>ما زال ينقص: %1.</translation>
    </message>
    <message>
        <source>Fill it in and try again.</source>
        <translation>أكمله ثم حاول مجددا.</translation>
    </message>
    <message>
        <source>still missing: %1</source>
        <translation>ينقص: %1</translation>
    </message>
    <message>
        <source>A note is needed.</source>
        <translation>لا بد من ملاحظة.</translation>
    </message>
    <message>
        <source>Write a sentence that says why, so that the others know.</source>
        <translation>اكتب جملة تبين السبب ليعلم الآخرون.</translation>
    </message>
    <message>
        <source>a note is needed</source>
        <translation>لا بد من ملاحظة</translation>
    </message>
    <message>
        <source>It is under embargo until %1.</source>
        <translation>عليها حظر نشر حتى %1.</translation>
    </message>
    <message>
        <source>Release it after that time, or change the embargo.</source>
        <translation>بثها بعد ذلك الوقت أو غير الحظر.</translation>
    </message>
    <message>
        <source>under embargo until %1</source>
        <translation>حظر نشر حتى %1</translation>
    </message>
    <message>
        <source>It is flagged as not for publication.</source>
        <translation>عليها علامة «ليست للنشر».</translation>
    </message>
    <message>
        <source>Take the flag away first if it may be published.</source>
        <translation>أزل العلامة أولًا إن جاز نشرها.</translation>
    </message>
    <message>
        <source>flagged as not for publication</source>
        <translation>ليست للنشر</translation>
    </message>
    <message>
        <source>This revision has not been approved.</source>
        <translation>لم تعتمد هذه المراجعة.</translation>
    </message>
    <message>
        <source>Have a sub-editor approve it first.</source>
        <translation>ليعتمدها محرر مراجع أولًا.</translation>
    </message>
    <message>
        <source>not approved yet</source>
        <translation>لم تعتمد بعد</translation>
    </message>
    <message>
        <source>Its language does not fit: %1 is wanted, this is %2.</source>
        <translation>لغتها لا توافق: المطلوب %1 وهذه %2.</translation>
    </message>
    <message>
        <source>Choose something in the same language, or translate it.</source>
        <translation>اختر ما هو باللغة نفسها أو ترجمها.</translation>
    </message>
    <message>
        <source>the language does not fit</source>
        <translation>اللغة لا توافق</translation>
    </message>
    <message>
        <source>Something in it could not be understood.</source>
        <translation>فيه ما لم يفهم.</translation>
    </message>
    <message>
        <source>Check what was entered, or the file it came from.</source>
        <translation>تحقق مما أدخل أو من الملف الذي جاء منه.</translation>
    </message>
    <message>
        <source>something in it is not valid</source>
        <translation>فيه ما لا يصح</translation>
    </message>
    <message>
        <source>This is not a text file.</source>
        <translation>هذا ليس ملفا نصيا.</translation>
    </message>
    <message>
        <source>Choose a text file.</source>
        <translation>اختر ملفا نصيا.</translation>
    </message>
    <message>
        <source>this is not text</source>
        <translation>ليس نصا</translation>
    </message>
    <message>
        <source>It is larger than the program takes (%1).</source>
        <translation>هو أكبر مما يقبله البرنامج (%1).</translation>
    </message>
    <message>
        <source>Split it into smaller parts.</source>
        <translation>قسمه إلى أجزاء أصغر.</translation>
    </message>
    <message>
        <source>too large</source>
        <translation>كبير جدا</translation>
    </message>
    <message>
        <source>Some characters cannot be written in the encoding asked for: %1</source>
        <translation>حروف لا يمكن كتابتها بالترميز المطلوب: %1</translation>
    </message>
    <message>
        <source>Replace those characters, or choose UTF-8.</source>
        <translation>استبدل تلك الحروف أو اختر UTF-8.</translation>
    </message>
    <message>
        <source>some characters cannot be encoded</source>
        <translation>حروف لا تقبل الترميز</translation>
    </message>
    <message>
        <source>A file could not be read or written.</source>
        <translation>تعذرت قراءة ملف أو كتابته.</translation>
    </message>
    <message>
        <source>Check the disk or the network drive, then try again.</source>
        <translation>تحقق من القرص أو قرص الشبكة ثم حاول مجددا.</translation>
    </message>
    <message>
        <source>a file could not be read or written</source>
        <translation>تعذرت قراءة ملف أو كتابته</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>القرص ممتلئ.</translation>
    </message>
    <message>
        <source>Your text is kept in memory and will be written as soon as there is room.</source>
        <translation>نصك محفوظ في الذاكرة وسيكتب حالما يتوفر مكان.</translation>
    </message>
    <message>
        <source>Make room on the disk; do not close the program before.</source>
        <translation>أفرغ مكانًا على القرص ولا تغلق البرنامج قبل ذلك.</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>القرص ممتلئ</translation>
    </message>
    <message>
        <source>The newsroom can only be read.</source>
        <translation>غرفة الأخبار للقراءة فقط.</translation>
    </message>
    <message>
        <source>Open it where you may write, or ask whoever looks after it.</source>
        <translation>افتحها حيث يسمح لك بالكتابة، أو اسأل القائم عليها.</translation>
    </message>
    <message>
        <source>the newsroom can only be read</source>
        <translation>غرفة الأخبار للقراءة فقط</translation>
    </message>
    <message>
        <source>Stored data is damaged.</source>
        <translation>البيانات المخزنة تالفة.</translation>
    </message>
    <message>
        <source>Nothing was overwritten.</source>
        <translation>لم يكتب فوق شيء.</translation>
    </message>
    <message>
        <source>Go on in a copy from the backup and have the file looked at.</source>
        <translation>واصل العمل في نسخة احتياطية واعرض الملف على مختص.</translation>
    </message>
    <message>
        <source>stored data is damaged</source>
        <translation>البيانات المخزنة تالفة</translation>
    </message>
    <message>
        <source>This was made by a newer version of the program.</source>
        <translation>هذا من صنع إصدار أحدث من البرنامج.</translation>
    </message>
    <message>
        <source>Update the program, then open it again.</source>
        <translation>حدث البرنامج ثم افتحه من جديد.</translation>
    </message>
    <message>
        <source>made by a newer version of the program</source>
        <translation>من إصدار أحدث من البرنامج</translation>
    </message>
    <message>
        <source>The newsroom cannot be reached at the moment.</source>
        <translation>يتعذر الوصول إلى غرفة الأخبار الآن.</translation>
    </message>
    <message>
        <source>Go on writing; save again when the connection is back.</source>
        <translation>واصل الكتابة واحفظ عند عودة الاتصال.</translation>
    </message>
    <message>
        <source>the newsroom cannot be reached</source>
        <translation>يتعذر الوصول إلى غرفة الأخبار</translation>
    </message>
    <message>
        <source>Somebody else is using it at this moment.</source>
        <translation>يستعمله شخص آخر الآن.</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>حاول بعد لحظة.</translation>
    </message>
    <message>
        <source>in use at this moment</source>
        <translation>قيد الاستعمال الآن</translation>
    </message>
    <message>
        <source>headline</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>body text</source>
        <translation>النص</translation>
    </message>
    <message>
        <source>language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>slug</source>
        <translation>المعرف</translation>
    </message>
    <message>
        <source>dateline</source>
        <translation>سطر المكان والتاريخ</translation>
    </message>
    <message>
        <source>desk</source>
        <translation>القسم</translation>
    </message>
    <message>
        <source>title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>articles</source>
        <translation>المواد</translation>
    </message>
    <message>
        <source>a name</source>
        <translation>اسم</translation>
    </message>
    <message>
        <source>dates of a title that begins before it ends</source>
        <translation>تاريخا الصفة بحيث تبدأ قبل أن تنتهي</translation>
    </message>
    <message>
        <source>something else it is tied to</source>
        <translation>علم آخر يرتبط به</translation>
    </message>
    <message>
        <source>both a scheme and a value for every identifier</source>
        <translation>نظام وقيمة لكل معرّف</translation>
    </message>
    <message>
        <source>place</source>
        <translation>المكان</translation>
    </message>
    <message>
        <source>date</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>byline</source>
        <translation>اسم الكاتب</translation>
    </message>
    <message>
        <source>There is no newsroom at %1.

Make one there with %2.</source>
        <translation>لا توجد غرفة أخبار في %1.

لإنشائها هناك: %2.</translation>
    </message>
    <message>
        <source>no bulletin is chosen</source>
        <translation>لم تُختر نشرة</translation>
    </message>
    <message>
        <source>it has no articles yet</source>
        <translation>لا مواد فيها بعد</translation>
    </message>
    <message>
        <source>That file holds a newsroom or another database; it is not written over.</source>
        <translation>في هذا الملف غرفة أخبار أو قاعدة بيانات أخرى، ولا يُكتب فوقه.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>اختر اسمًا آخر.</translation>
    </message>
    <message>
        <source>the file holds a newsroom or another database</source>
        <translation>في الملف غرفة أخبار أو قاعدة بيانات أخرى</translation>
    </message>
    <message>
        <source>The newsroom&apos;s file was moved, replaced or deleted while it was open.</source>
        <translation>نُقل ملف غرفة الأخبار أو استُبدل أو حُذف وهو مفتوح.</translation>
    </message>
    <message>
        <source>the newsroom&apos;s file is not where it was</source>
        <translation>ملف غرفة الأخبار ليس في مكانه</translation>
    </message>
    <message>
        <source>Put it back where it was, with the files beside it, then save again; or make a backup (File menu): it holds all that was saved before, but not what could not be saved since.</source>
        <translation>أعِده إلى مكانه مع الملفات التي بجانبه، ثم احفظ من جديد؛ أو أنشئ نسخة احتياطية (من قائمة «ملف»): فيها كل ما حُفظ من قبل، وليس فيها ما تعذر حفظه بعد ذلك.</translation>
    </message>
    <message>
        <source>%1 cannot be opened. It is not a newsroom, or it is damaged.</source>
        <translation>لا يمكن فتح %1. إنه ليس غرفة أخبار، أو إنه تالف.</translation>
    </message>
    <message>
        <source>%1 cannot be opened. The server cannot be reached; look whether it runs and whether the address is right.</source>
        <translation>لا يمكن فتح %1. لا يمكن الوصول إلى الخادم؛ تحقق من أنه يعمل ومن صحة العنوان.</translation>
    </message>
    <message>
        <source>%1 cannot be opened.</source>
        <translation>لا يمكن فتح %1.</translation>
    </message>
    <message>
        <source>The newsroom of last time is not there any more: %1. This is the demonstration.</source>
        <translation>غرفة أخبار المرة السابقة لم تعد موجودة: %1. هذه غرفة العرض.</translation>
    </message>
    <message>
        <source>Nobody is at the desk.</source>
        <translation>لا أحد على المكتب.</translation>
    </message>
    <message>
        <source>Choose who is at the desk, then try again.</source>
        <translation>اختر من على المكتب ثم حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>nobody is at the desk</source>
        <translation>لا أحد على المكتب</translation>
    </message>
</context>
<context>
    <name>Exchange</name>
    <message numerus="yes">
        <source>%n name(s) added to the registry.</source>
        <translation>
            <numerusform>لم يُضف أي اسم إلى السجل.</numerusform>
            <numerusform>أُضيف اسم واحد إلى السجل.</numerusform>
            <numerusform>أُضيف اسمان إلى السجل.</numerusform>
            <numerusform>أُضيفت %n أسماء إلى السجل.</numerusform>
            <numerusform>أُضيف %n اسمًا إلى السجل.</numerusform>
            <numerusform>أُضيف %n اسم إلى السجل.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were there already.</source>
        <translation>
            <numerusform>لم يكن شيء موجودًا من قبل.</numerusform>
            <numerusform>واحد كان موجودًا من قبل.</numerusform>
            <numerusform>اثنان كانا موجودين من قبل.</numerusform>
            <numerusform>%n أسماء كانت موجودة من قبل.</numerusform>
            <numerusform>%n اسمًا كان موجودًا من قبل.</numerusform>
            <numerusform>%n اسم كان موجودًا من قبل.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) left out.</source>
        <translation>
            <numerusform>لم يُترك أي سطر.</numerusform>
            <numerusform>تُرك سطر واحد.</numerusform>
            <numerusform>تُرك سطران.</numerusform>
            <numerusform>تُركت %n أسطر.</numerusform>
            <numerusform>تُرك %n سطرًا.</numerusform>
            <numerusform>تُرك %n سطر.</numerusform>
        </translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <extracomment>%1 is the number of a line in a file, %2 what is wrong with it</extracomment>
        <translation>السطر %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ولا غيرها</numerusform>
            <numerusform>وواحد غيرها</numerusform>
            <numerusform>واثنان غيرها</numerusform>
            <numerusform>و%n غيرها</numerusform>
            <numerusform>و%n غيرها</numerusform>
            <numerusform>و%n غيرها</numerusform>
        </translation>
    </message>
    <message>
        <source>not understood</source>
        <translation>غير مفهوم</translation>
    </message>
    <message>
        <source>longer than a row may be</source>
        <translation>أطول مما يُسمح به لسطر</translation>
    </message>
    <message>
        <source>nested too deeply</source>
        <translation>متداخل أكثر مما ينبغي</translation>
    </message>
    <message>
        <source>a quotation mark that is never closed</source>
        <translation>علامة اقتباس لم تُغلق</translation>
    </message>
    <message>
        <source>characters that are no text</source>
        <translation>رموز ليست نصًا</translation>
    </message>
    <message>
        <source>no name</source>
        <translation>لا اسم</translation>
    </message>
    <message>
        <source>nothing says whether it is a person, organisation, place or event</source>
        <translation>لا شيء يبيّن أهو شخص أم منظمة أم مكان أم حدث</translation>
    </message>
    <message>
        <source>no such kind</source>
        <translation>لا نوع بهذا الاسم</translation>
    </message>
    <message>
        <source>no such gender</source>
        <translation>لا جنس بهذا الاسم</translation>
    </message>
    <message>
        <source>no such number</source>
        <translation>لا عدد بهذا الاسم</translation>
    </message>
    <message>
        <source>no such day</source>
        <translation>لا يوم بهذا التاريخ</translation>
    </message>
    <message>
        <source>a title that ends before it begins</source>
        <translation>صفة تنتهي قبل أن تبدأ</translation>
    </message>
    <message>
        <source>a relation that leads nowhere</source>
        <translation>علاقة لا تؤدي إلى شيء</translation>
    </message>
    <message>
        <source>not an identifier</source>
        <translation>ليس معرّفًا</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Other spelling</source>
        <translation>كتابة أخرى</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>الاسم المختصر</translation>
    </message>
    <message>
        <source>Acronym</source>
        <translation>اسم مختصر بالحروف</translation>
    </message>
    <message>
        <source>Adjective</source>
        <translation>نسبة</translation>
    </message>
    <message>
        <source>Not read</source>
        <translation>لا يُقرأ</translation>
    </message>
    <message>
        <source>Id in the registry</source>
        <translation>المعرّف في السجل</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>الصفة</translation>
    </message>
    <message>
        <source>Title held from</source>
        <translation>بداية الصفة</translation>
    </message>
    <message>
        <source>Title held to</source>
        <translation>نهاية الصفة</translation>
    </message>
    <message>
        <source>Title printed from</source>
        <translation>تُستعمل الصفة من</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>الجنس</translation>
    </message>
    <message>
        <source>Grammatical number</source>
        <translation>العدد</translation>
    </message>
    <message>
        <source>Identifiers</source>
        <translation>المعرّفات</translation>
    </message>
    <message>
        <source>Relations</source>
        <translation>الروابط</translation>
    </message>
    <message>
        <source>Note to the desk</source>
        <translation>ملاحظة للمكتب</translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation>جدول (CSV)</translation>
    </message>
    <message>
        <source>Popolo or Wikidata (JSON)</source>
        <translation>بوبولو أو ويكي بيانات (JSON)</translation>
    </message>
    <message>
        <source>Termbase (TBX)</source>
        <translation>قاعدة مصطلحات (TBX)</translation>
    </message>
    <message numerus="yes">
        <source>%n have the name of another: look at the possible duplicates of the registry.</source>
        <translation>
            <numerusform>لا يحمل أي منها اسم غيره.</numerusform>
            <numerusform>يحمل أحدها اسم غيره: راجع المكررات المحتملة في السجل.</numerusform>
            <numerusform>يحمل اثنان منها اسم غيرهما: راجع المكررات المحتملة في السجل.</numerusform>
            <numerusform>تحمل %n منها أسماء غيرها: راجع المكررات المحتملة في السجل.</numerusform>
            <numerusform>يحمل %n منها أسماء غيرها: راجع المكررات المحتملة في السجل.</numerusform>
            <numerusform>يحمل %n منها أسماء غيرها: راجع المكررات المحتملة في السجل.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of these, %n have the name of another.</source>
        <translation>
            <numerusform>ليس منها ما اسمه لعلم آخر.</numerusform>
            <numerusform>منها سطر واحد اسمه لعلم آخر.</numerusform>
            <numerusform>منها سطران اسماهما لعلمين آخرين.</numerusform>
            <numerusform>منها %n أسطر أسماؤها لأعلام أخرى.</numerusform>
            <numerusform>منها %n سطرًا أسماؤها لأعلام أخرى.</numerusform>
            <numerusform>منها %n سطر أسماؤها لأعلام أخرى.</numerusform>
        </translation>
    </message>
    <message>
        <source>another has the name</source>
        <translation>الاسم لعلم آخر</translation>
    </message>
    <message numerus="yes">
        <source>%n relation(s) to names left out were left out as well.</source>
        <translation>
            <numerusform>لم تسقط معها علاقات.</numerusform>
            <numerusform>سقطت معها علاقة واحدة تؤدي إلى اسم لم يُستورد.</numerusform>
            <numerusform>سقطت معها علاقتان تؤديان إلى أسماء لم تُستورد.</numerusform>
            <numerusform>سقطت معها %n علاقات تؤدي إلى أسماء لم تُستورد.</numerusform>
            <numerusform>سقطت معها %n علاقة تؤدي إلى أسماء لم تُستورد.</numerusform>
            <numerusform>سقطت معها %n علاقة تؤدي إلى أسماء لم تُستورد.</numerusform>
        </translation>
    </message>
    <message>
        <source>Line %1: without its relation to %2, which was left out</source>
        <extracomment>%1 is the number of a line in a file, %2 the name of an entity</extracomment>
        <translation>السطر %1: من دون علاقته بـ%2 الذي لم يُستورد</translation>
    </message>
    <message numerus="yes">
        <source>%n name(s) written to ⁨%1⁩.</source>
        <translation>
            <numerusform>لم يُكتب اسم إلى ⁨%1⁩.</numerusform>
            <numerusform>كُتب اسم واحد إلى ⁨%1⁩.</numerusform>
            <numerusform>كُتب اسمان إلى ⁨%1⁩.</numerusform>
            <numerusform>كُتبت %n أسماء إلى ⁨%1⁩.</numerusform>
            <numerusform>كُتب %n اسمًا إلى ⁨%1⁩.</numerusform>
            <numerusform>كُتب %n اسم إلى ⁨%1⁩.</numerusform>
        </translation>
    </message>
    <message>
        <source>titles and their days: %L1</source>
        <translation>الصفات وتواريخها: %L1</translation>
    </message>
    <message>
        <source>relations: %L1</source>
        <translation>الروابط: %L1</translation>
    </message>
    <message>
        <source>A termbase (TBX) has no place for titles and relations; left out: %1. A table (CSV) and JSON keep everything.</source>
        <extracomment>%1 is &quot;titles and their days: 12; relations: 3&quot;</extracomment>
        <translation>لا مكان في قاعدة المصطلحات (TBX) للصفات والروابط، فتُرك: %1. أما الجدول (CSV) وJSON فيحفظان كل شيء.</translation>
    </message>
    <message>
        <source>; </source>
        <translation>؛ </translation>
    </message>
    <message>
        <source>Not read, because the days are those of titles and no column is their title: %1. Say which column is the title.</source>
        <extracomment>%1 are headings of columns in a file</extracomment>
        <translation>لم يُقرأ: %1، لأن التواريخ تواريخ صفات ولا عمود فيه صفتها. اختر العمود الذي فيه الصفة.</translation>
    </message>
    <message>
        <source>, </source>
        <translation>، </translation>
    </message>
    <message numerus="yes">
        <source>%n have the name of another: the text of an article decides which is meant.</source>
        <translation>
            <numerusform>لا يحمل أي منها اسم غيره.</numerusform>
            <numerusform>يحمل أحدها اسم غيره: نص المادة يحدد المقصود.</numerusform>
            <numerusform>يحمل اثنان منها اسم غيرهما: نص المادة يحدد المقصود.</numerusform>
            <numerusform>تحمل %n منها أسماء غيرها: نص المادة يحدد المقصود.</numerusform>
            <numerusform>يحمل %n منها أسماء غيرها: نص المادة يحدد المقصود.</numerusform>
            <numerusform>يحمل %n منها أسماء غيرها: نص المادة يحدد المقصود.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FindingKind</name>
    <message>
        <source>Spelling</source>
        <translation>الإملاء</translation>
    </message>
    <message>
        <source>Wrong word</source>
        <translation>كلمة في غير موضعها</translation>
    </message>
    <message>
        <source>House style</source>
        <translation>أسلوب الدار</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>الأسماء</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>الاقتباسات</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>أخرى</translation>
    </message>
</context>
<context>
    <name>FindingText</name>
    <message>
        <source>The encoding of the wire does not know: %1. They were replaced by “?”.</source>
        <translation>ترميز البرقية لا يعرف: %1. وضعت مكانها علامة «؟».</translation>
    </message>
    <message>
        <source>Written in other signs, which the encoding of the wire knows: %1.</source>
        <translation>كتبت بعلامات أخرى يعرفها ترميز البرقية: %1.</translation>
    </message>
    <message>
        <source>A line is too long for the wire: %1</source>
        <translation>سطر أطول مما تقبله البرقية: %1</translation>
    </message>
    <message>
        <source>“%1” is spelled right, but “%2” is likelier here.</source>
        <translation>«%1» مكتوبة كتابة صحيحة، لكن الأرجح هنا «%2».</translation>
    </message>
    <message>
        <source>“%1” is in no dictionary.</source>
        <translation>«%1» ليست في أي قاموس.</translation>
    </message>
    <message>
        <source>Nobody is named who says this.</source>
        <translation>لم يُذكر من قال هذا.</translation>
    </message>
    <message>
        <source>This quote is not what was approved: %1</source>
        <translation>هذا الاقتباس ليس كما اعتُمد: %1</translation>
    </message>
    <message>
        <source>The quotation that opens with %1 is never closed.</source>
        <translation>الاقتباس الذي يُفتح بالعلامة %1 لا يُغلق.</translation>
    </message>
    <message>
        <source>The closing mark %1 closes no quotation.</source>
        <translation>علامة الإغلاق %1 لا تغلق أي اقتباس.</translation>
    </message>
    <message>
        <source>Most of the article uses other quotation marks: %1</source>
        <translation>معظم المادة بعلامات اقتباس أخرى: %1</translation>
    </message>
    <message>
        <source>This quotation mark is turned the wrong way.</source>
        <translation>علامة الاقتباس هذه معكوسة الاتجاه.</translation>
    </message>
    <message>
        <source>No blank between a quotation and its mark.</source>
        <translation>لا مسافة بين الاقتباس وعلامته.</translation>
    </message>
    <message>
        <source>One stop or comma is enough at the end of a quotation.</source>
        <translation>تكفي نقطة أو فاصلة واحدة في آخر الاقتباس.</translation>
    </message>
    <message>
        <source>The sentence goes on with who said it: a comma ends the quotation, not a stop.</source>
        <translation>تستمر الجملة بذكر القائل: ينتهي الاقتباس بفاصلة لا بنقطة.</translation>
    </message>
    <message>
        <source>A comma leads into a quoted sentence.</source>
        <translation>تسبق الجملةَ المقتبسة فاصلة.</translation>
    </message>
    <message>
        <source>The stop of a quoted sentence stands before the closing mark.</source>
        <translation>نقطة الجملة المقتبسة قبل علامة الإغلاق.</translation>
    </message>
    <message>
        <source>The dateline names no place.</source>
        <translation>لا مكان في سطر المكان والتاريخ.</translation>
    </message>
    <message>
        <source>The registry has this place as “%1”.</source>
        <translation>هذا المكان في السجل هو «%1».</translation>
    </message>
    <message>
        <source>The newsroom’s agency is “%1”.</source>
        <translation>وكالة غرفة الأخبار هي «%1».</translation>
    </message>
    <message>
        <source>The date of the dateline, %1, is yet to come.</source>
        <translation>تاريخ سطر المكان والتاريخ، %1، لم يأت بعد.</translation>
    </message>
    <message>
        <source>The date of the dateline, %1, is more than a week past.</source>
        <translation>مضى على تاريخ سطر المكان والتاريخ، %1، أكثر من أسبوع.</translation>
    </message>
    <message>
        <source>A dateline in the text of the story: “%1”</source>
        <translation>سطر مصدر داخل نص الخبر: «%1»</translation>
    </message>
    <message>
        <source>A character that nobody sees: %1</source>
        <translation>محرف لا يراه أحد: %1</translation>
    </message>
    <message>
        <source>An odd blank, %1, where an ordinary one will do.</source>
        <translation>مسافة غير مألوفة، %1، وتكفي مسافة عادية.</translation>
    </message>
    <message>
        <source>A letter of another script that only looks like it: %1</source>
        <translation>حرف من كتابة أخرى يشبه المطلوب شكلا فقط: %1</translation>
    </message>
    <message>
        <source>A Persian letter in Arabic text: %1</source>
        <translation>حرف فارسي في نص عربي: %1</translation>
    </message>
    <message>
        <source>A letter kept as a printed form: %1</source>
        <translation>حرف محفوظ بشكله المطبوع: %1</translation>
    </message>
    <message>
        <source>A character was lost on the way here.</source>
        <translation>ضاع محرف في الطريق إلى هنا.</translation>
    </message>
    <message>
        <source>This was read in the wrong encoding; it says: %1</source>
        <translation>قُرئ هذا بترميز خاطئ؛ والمقصود: %1</translation>
    </message>
    <message>
        <source>An HTML code was left in the text: %1</source>
        <translation>بقي في النص رمز من HTML: %1</translation>
    </message>
    <message>
        <source>The article of an Arabic name is lower case inside a sentence.</source>
        <translation>تُكتب أداة التعريف في الاسم العربي بحرف صغير داخل الجملة.</translation>
    </message>
    <message>
        <source>A sentence begins with a capital letter.</source>
        <translation>تبدأ الجملة بحرف كبير.</translation>
    </message>
    <message>
        <source>This article also writes the name otherwise: %1</source>
        <translation>كُتب الاسم في هذه المادة بصيغة أخرى أيضا: %1</translation>
    </message>
    <message>
        <source>The lede opens with a passive that hides who did it.</source>
        <translation>تبدأ المقدمة بصيغة مجهول تخفي الفاعل.</translation>
    </message>
    <message>
        <source>The first sentence has more than 35 words.</source>
        <translation>في الجملة الأولى أكثر من 35 كلمة.</translation>
    </message>
    <message>
        <source>The lede repeats the headline word for word.</source>
        <translation>تكرر المقدمة العنوان كلمة بكلمة.</translation>
    </message>
    <message>
        <source>The headline of an alert is too long: %1 characters</source>
        <translation>عنوان العاجل أطول مما ينبغي: %1 محرفا</translation>
    </message>
    <message>
        <source>A headline ends without a stop.</source>
        <translation>لا تُختم العناوين بنقطة.</translation>
    </message>
    <message>
        <source>A slug is a few words in capitals joined by hyphens: %1</source>
        <translation>المعرف بضع كلمات بأحرف كبيرة تصلها شرطات: %1</translation>
    </message>
    <message>
        <source>The house form of this name is “%1”.</source>
        <translation>صيغة الدار لهذا الاسم هي «%1».</translation>
    </message>
    <message>
        <source>The registry spells this name “%1”.</source>
        <translation>يُكتب هذا الاسم في السجل «%1».</translation>
    </message>
    <message>
        <source>This article mostly writes the name “%1”.</source>
        <translation>يُكتب الاسم في معظم هذه المادة «%1».</translation>
    </message>
    <message>
        <source>First mention without a title: %1</source>
        <translation>أول ذكر بلا صفة: %1</translation>
    </message>
    <message>
        <source>Not the title on the day of the article: %1</source>
        <translation>ليست هذه الصفة في يوم المادة: %1</translation>
    </message>
    <message>
        <source>The newsroom calls this month “%1”.</source>
        <translation>غرفة الأخبار تسمي هذا الشهر «%1».</translation>
    </message>
    <message>
        <source>The quotation opens with one mark and closes with another; here they are %1.</source>
        <translation>يفتح الاقتباس بعلامة ويغلق بأخرى، والعلامتان هنا %1.</translation>
    </message>
    <message>
        <source>The quotation marks of Arabic copy are %1.</source>
        <translation>علامتا الاقتباس في النص العربي %1.</translation>
    </message>
    <message>
        <source>This paragraph is in another language than the article.</source>
        <translation>هذه الفقرة بلغة غير لغة المادة.</translation>
    </message>
    <message>
        <source>The word is spelled “%1” here.</source>
        <translation>تكتب الكلمة هنا «%1».</translation>
    </message>
    <message>
        <source>Behind this verb it is “%1”.</source>
        <translation>بعد هذا الفعل تكتب «%1».</translation>
    </message>
    <message>
        <source>The sentence has more than 45 words.</source>
        <translation>الجملة أطول من 45 كلمة.</translation>
    </message>
    <message>
        <source>The paragraph has more than 100 words.</source>
        <translation>الفقرة أطول من 100 كلمة.</translation>
    </message>
    <message>
        <source>“%1” is American spelling; the newsroom’s dictionary has “%2”.</source>
        <translation>«%1» إملاء أمريكي، وفي معجم غرفة الأخبار «%2».</translation>
    </message>
    <message>
        <source>By the calendar this date is a %1.</source>
        <translation>هذا التاريخ في التقويم يوم %1.</translation>
    </message>
    <message>
        <source>“%1” is a name that neither registry nor dictionary has: is it spelled so?</source>
        <translation>«%1» علم لا يوجد في السجل ولا في القاموس: هل يُكتب هكذا؟</translation>
    </message>
    <message>
        <source>“%1” is the name of several in the registry: who is meant? Choose in the sidebar.</source>
        <translation>«%1» اسم لأكثر من علم في السجل: من المقصود؟ اختر في الشريط الجانبي.</translation>
    </message>
    <message>
        <source>“%1” stands for %2, who is not named in full before.</source>
        <translation>«%1» يقصد به %2، ولم يرد الاسم كاملا من قبل.</translation>
    </message>
</context>
<context>
    <name>NameCard</name>
    <message>
        <source>Also: %1</source>
        <translation>ويكتب أيضا: %1</translation>
    </message>
    <message>
        <source>Which “%1”? Choose in the sidebar.</source>
        <translation>أيّ «%1»؟ اختر في الشريط الجانبي.</translation>
    </message>
</context>
<context>
    <name>NameDistinction</name>
    <message>
        <source>Capital of %1</source>
        <translation>عاصمة %1</translation>
    </message>
    <message>
        <source>Holds office in %1</source>
        <translation>صاحب منصب في %1</translation>
    </message>
    <message>
        <source>Part of %1</source>
        <translation>جزء من %1</translation>
    </message>
    <message>
        <source>In %1</source>
        <translation>في %1</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>بلد</translation>
    </message>
    <message>
        <source>Formerly %1</source>
        <translation>%1 سابقا</translation>
    </message>
</context>
<context>
    <name>NewsroomFiles</name>
    <message>
        <source>There is a file at %1 already, and no file is overwritten. Choose another name.</source>
        <translation>يوجد ملف في %1، ولا يُكتب فوق أي ملف. اختر اسمًا آخر.</translation>
    </message>
    <message>
        <source>There is no folder %1. Choose another one, or make it first.</source>
        <translation>لا يوجد مجلد %1. اختر غيره أو أنشئه أولًا.</translation>
    </message>
    <message>
        <source>You may not write into %1. Choose another folder.</source>
        <translation>لا تملك إذن الكتابة في %1. اختر مجلدًا آخر.</translation>
    </message>
    <message>
        <source>There is not enough room on the disk of %1. Make room there, or choose another disk.</source>
        <translation>لا يكفي المكان على القرص الذي فيه %1. أفسح مكانًا عليه أو اختر قرصًا آخر.</translation>
    </message>
    <message>
        <source>The copy was damaged when it was read back, and was removed. Look at the newsroom with %1.</source>
        <translation>وُجدت النسخة تالفة عند قراءتها فحُذفت. افحص غرفة الأخبار بالأمر %1.</translation>
    </message>
    <message>
        <source>Beside %1 lie files of a newsroom that was there before: %2. Choose another name.</source>
        <translation>بجانب %1 ملفات لغرفة أخبار كانت هناك من قبل: %2. اختر اسمًا آخر.</translation>
    </message>
    <message>
        <source>%1 could not be written. Check the disk. A newsroom that is worked in cannot lie on a network drive.</source>
        <translation>تعذرت كتابة %1. افحص القرص. ولا توضع غرفة أخبار يُعمل فيها على قرص شبكة.</translation>
    </message>
</context>
<context>
    <name>OpenFindings</name>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) still have findings of importance: %1</source>
        <extracomment>%1 are headlines in quotation marks</extracomment>
        <translation>
            <numerusform>ما من مادة بقيت فيها مآخذ مهمة: %1</numerusform>
            <numerusform>مادة واحدة ما زالت فيها مآخذ مهمة: %1</numerusform>
            <numerusform>مادتان ما زالت فيهما مآخذ مهمة: %1</numerusform>
            <numerusform>%n مواد ما زالت فيها مآخذ مهمة: %1</numerusform>
            <numerusform>%n مادة ما زالت فيها مآخذ مهمة: %1</numerusform>
            <numerusform>%n مادة ما زالت فيها مآخذ مهمة: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <translation>، </translation>
    </message>
</context>
<context>
    <name>OpenPoints</name>
    <message>
        <source>Empty in the header: %1.</source>
        <extracomment>%1 are fields of the header, such as: place, date, byline</extracomment>
        <translation>فارغ في ترويسة المادة: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s) of the copy desk are open.</source>
        <translation>
            <numerusform>لا مآخذ مفتوحة لمكتب التدقيق.</numerusform>
            <numerusform>مأخذ واحد لمكتب التدقيق ما زال مفتوحا.</numerusform>
            <numerusform>مأخذان لمكتب التدقيق ما زالا مفتوحين.</numerusform>
            <numerusform>%n مآخذ لمكتب التدقيق ما زالت مفتوحة.</numerusform>
            <numerusform>%n مأخذا لمكتب التدقيق ما زالت مفتوحة.</numerusform>
            <numerusform>%n مأخذ لمكتب التدقيق ما زالت مفتوحة.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Paste</name>
    <message numerus="yes">
        <source>The text was too long: only its first %n paragraph(s) were taken. Import the rest as a file of its own.</source>
        <translation>
            <numerusform>النص أطول من المقبول: أخذت أول %n فقرات فقط. استورد الباقي ملفا مستقلا.</numerusform>
            <numerusform>النص أطول من المقبول: أخذت فقرته الأولى فقط. استورد الباقي ملفا مستقلا.</numerusform>
            <numerusform>النص أطول من المقبول: أخذت أول فقرتين فقط. استورد الباقي ملفا مستقلا.</numerusform>
            <numerusform>النص أطول من المقبول: أخذت أول %n فقرات فقط. استورد الباقي ملفا مستقلا.</numerusform>
            <numerusform>النص أطول من المقبول: أخذت أول %n فقرة فقط. استورد الباقي ملفا مستقلا.</numerusform>
            <numerusform>النص أطول من المقبول: أخذت أول %n فقرة فقط. استورد الباقي ملفا مستقلا.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) left out.</source>
        <translation>
            <numerusform>تركت %n صور.</numerusform>
            <numerusform>تركت صورة واحدة.</numerusform>
            <numerusform>تركت صورتان.</numerusform>
            <numerusform>تركت %n صور.</numerusform>
            <numerusform>تركت %n صورة.</numerusform>
            <numerusform>تركت %n صورة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n film(s), sound(s) or drawing(s) left out.</source>
        <translation>
            <numerusform>تركت %n مقاطع أو رسوم.</numerusform>
            <numerusform>ترك مقطع أو رسم واحد.</numerusform>
            <numerusform>ترك مقطعان أو رسمان.</numerusform>
            <numerusform>تركت %n مقاطع أو رسوم.</numerusform>
            <numerusform>ترك %n مقطعا أو رسما.</numerusform>
            <numerusform>ترك %n مقطعا أو رسما.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) taken off: only web and mail addresses stay.</source>
        <translation>
            <numerusform>أزيلت %n روابط: لا تبقى إلا عناوين الشبكة والبريد.</numerusform>
            <numerusform>أزيل رابط واحد: لا تبقى إلا عناوين الشبكة والبريد.</numerusform>
            <numerusform>أزيل رابطان: لا تبقى إلا عناوين الشبكة والبريد.</numerusform>
            <numerusform>أزيلت %n روابط: لا تبقى إلا عناوين الشبكة والبريد.</numerusform>
            <numerusform>أزيل %n رابطا: لا تبقى إلا عناوين الشبكة والبريد.</numerusform>
            <numerusform>أزيل %n رابطا: لا تبقى إلا عناوين الشبكة والبريد.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hidden part(s) of the page left out.</source>
        <translation>
            <numerusform>تركت %n أجزاء مخفية من الصفحة.</numerusform>
            <numerusform>ترك جزء مخفي واحد من الصفحة.</numerusform>
            <numerusform>ترك جزءان مخفيان من الصفحة.</numerusform>
            <numerusform>تركت %n أجزاء مخفية من الصفحة.</numerusform>
            <numerusform>ترك %n جزءا مخفيا من الصفحة.</numerusform>
            <numerusform>ترك %n جزءا مخفيا من الصفحة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n invisible or broken character(s) left out.</source>
        <translation>
            <numerusform>تركت %n أحرف خفية أو معطوبة.</numerusform>
            <numerusform>ترك حرف خفي أو معطوب واحد.</numerusform>
            <numerusform>ترك حرفان خفيان أو معطوبان.</numerusform>
            <numerusform>تركت %n أحرف خفية أو معطوبة.</numerusform>
            <numerusform>ترك %n حرفا خفيا أو معطوبا.</numerusform>
            <numerusform>ترك %n حرفا خفيا أو معطوبا.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n very long paragraph(s) divided.</source>
        <translation>
            <numerusform>قسمت %n فقرات طويلة جدا.</numerusform>
            <numerusform>قسمت فقرة طويلة جدا.</numerusform>
            <numerusform>قسمت فقرتان طويلتان جدا.</numerusform>
            <numerusform>قسمت %n فقرات طويلة جدا.</numerusform>
            <numerusform>قسمت %n فقرة طويلة جدا.</numerusform>
            <numerusform>قسمت %n فقرة طويلة جدا.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paragraph(s) around the story left out.</source>
        <translation>
            <numerusform>تركت %n فقرات حول الخبر.</numerusform>
            <numerusform>تركت فقرة واحدة حول الخبر.</numerusform>
            <numerusform>تركت فقرتان حول الخبر.</numerusform>
            <numerusform>تركت %n فقرات حول الخبر.</numerusform>
            <numerusform>تركت %n فقرة حول الخبر.</numerusform>
            <numerusform>تركت %n فقرة حول الخبر.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>OK</source>
        <translation>موافق</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>التخلي عن التعديلات</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>تطبيق</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>إعادة الضبط</translation>
    </message>
    <message>
        <source>Restore Defaults</source>
        <translation>استعادة الأصل</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>مساعدة</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>لا</translation>
    </message>
</context>
<context>
    <name>RuleProblem</name>
    <message>
        <source>cannot be read: %1</source>
        <translation>تتعذر قراءته: %1</translation>
    </message>
    <message>
        <source>is too large for a rule</source>
        <translation>أكبر مما يسمح به لقاعدة</translation>
    </message>
    <message>
        <source>there are too many: %1</source>
        <translation>العدد كبير جدا: %1</translation>
    </message>
    <message>
        <source>is no YAML: %1</source>
        <translation>ليس YAML صحيحا: %1</translation>
    </message>
    <message>
        <source>“%1” is missing</source>
        <translation>المفتاح «%1» ناقص</translation>
    </message>
    <message>
        <source>“%1” is a kind of rule that is skipped here</source>
        <translation>«%1» نوع من القواعد يُتجاوز هنا</translation>
    </message>
    <message>
        <source>the value of “%1” cannot be used</source>
        <translation>لا يمكن استعمال قيمة «%1»</translation>
    </message>
    <message>
        <source>an expression cannot be used: %1</source>
        <translation>لا يمكن استعمال تعبير: %1</translation>
    </message>
    <message>
        <source>is too slow for a text and rests until it is changed</source>
        <translation>أبطأ من اللازم على نص، وقد أُوقف إلى أن يُعدَّل</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>there is no such folder</source>
        <translation>لا يوجد مجلد كهذا</translation>
    </message>
    <message>
        <source>a quotation mark that is never closed</source>
        <translation>علامة تنصيص لم تُغلق</translation>
    </message>
</context>
<context>
    <name>SeatText</name>
    <message>
        <source>What was typed so far is kept in the recovery journal.</source>
        <translation>ما كُتب حتى الآن محفوظ في سجل الاسترجاع.</translation>
    </message>
    <message>
        <source>%1 was made inactive by a chief, so nobody is at the desk and nothing can be edited.</source>
        <translation>أوقف رئيس تحرير حساب %1، فلا أحد على المكتب ولا يمكن تحرير شيء.</translation>
    </message>
    <message>
        <source>A chief took a role from %1 (%2), which an article open here needs to be edited.</source>
        <extracomment>%1 is a person, %2 the names of roles</extracomment>
        <translation>سحب رئيس تحرير من %1 دورًا (%2) يلزم لتحرير مادة مفتوحة هنا.</translation>
    </message>
</context>
<context>
    <name>Terms</name>
    <message>
        <source>Draft</source>
        <translation>مسودة</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>مقدمة</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>معتمدة</translation>
    </message>
    <message>
        <source>Released</source>
        <translation>مبثوثة</translation>
    </message>
    <message>
        <source>Killed</source>
        <translation>ملغاة</translation>
    </message>
    <message>
        <source>Spiked</source>
        <translation>منحاة</translation>
    </message>
    <message>
        <source>Submit</source>
        <translation>تقديم</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>إعادة</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>اعتماد</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>إعادة فتح</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>بث</translation>
    </message>
    <message>
        <source>Follow up</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Kill</source>
        <translation>إلغاء الخبر</translation>
    </message>
    <message>
        <source>Spike</source>
        <translation>تنحية</translation>
    </message>
    <message>
        <source>Take off the spike</source>
        <translation>إعادة من التنحية</translation>
    </message>
    <message>
        <source>Update: the story went on</source>
        <translation>تحديث: تطور الخبر</translation>
    </message>
    <message>
        <source>Correction: a fact was wrong</source>
        <translation>تصويب: معلومة خاطئة</translation>
    </message>
    <message>
        <source>Refile: a slip of the pen</source>
        <translation>إعادة صياغة: زلة قلم</translation>
    </message>
    <message>
        <source>Repeat: the same text again</source>
        <translation>تكرار: النص نفسه ثانية</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>مفتوحة</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>شخص</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>هيئة</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>مكان</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>حدث</translation>
    </message>
    <message>
        <source>Journalist</source>
        <translation>صحفي</translation>
    </message>
    <message>
        <source>Sub-editor</source>
        <translation>محرر مراجع</translation>
    </message>
    <message>
        <source>Translator</source>
        <translation>مترجم</translation>
    </message>
    <message>
        <source>Chief</source>
        <translation>رئيس تحرير</translation>
    </message>
    <message>
        <source>English</source>
        <translation>الإنجليزية</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>العربية</translation>
    </message>
    <message>
        <source>1 – flash</source>
        <translation>1 – برق</translation>
    </message>
    <message>
        <source>2 – urgent</source>
        <translation>2 – عاجل</translation>
    </message>
    <message>
        <source>5 – normal</source>
        <translation>5 – عادي</translation>
    </message>
    <message>
        <source>House form</source>
        <translation>الصيغة المعتمدة</translation>
    </message>
    <message>
        <source>Variant</source>
        <translation>صيغة أخرى</translation>
    </message>
    <message>
        <source>Short form</source>
        <translation>صيغة مختصرة</translation>
    </message>
    <message>
        <source>Acronym</source>
        <translation>اسم مختصر بالحروف</translation>
    </message>
    <message>
        <source>Adjective</source>
        <translation>نسبة</translation>
    </message>
    <message>
        <source>Not given</source>
        <translation>غير محدد</translation>
    </message>
    <message>
        <source>Masculine</source>
        <translation>مذكر</translation>
    </message>
    <message>
        <source>Feminine</source>
        <translation>مؤنث</translation>
    </message>
    <message>
        <source>Singular</source>
        <translation>مفرد</translation>
    </message>
    <message>
        <source>Dual</source>
        <translation>مثنى</translation>
    </message>
    <message>
        <source>Plural</source>
        <translation>جمع</translation>
    </message>
    <message>
        <source>Holds office in</source>
        <translation>يشغل منصبًا في</translation>
    </message>
    <message>
        <source>Part of</source>
        <translation>جزء من</translation>
    </message>
    <message>
        <source>Located in</source>
        <translation>يقع في</translation>
    </message>
    <message numerus="yes">
        <source>The archive has not been read to the end: %Ln article(s) are still to be read for names.</source>
        <translation>
            <numerusform>قُرئ الأرشيف كله.</numerusform>
            <numerusform>لم تكتمل قراءة الأرشيف: بقيت مادة واحدة لم يُبحث فيها عن الأعلام.</numerusform>
            <numerusform>لم تكتمل قراءة الأرشيف: بقيت مادتان لم يُبحث فيهما عن الأعلام.</numerusform>
            <numerusform>لم تكتمل قراءة الأرشيف: بقيت %Ln مواد لم يُبحث فيها عن الأعلام.</numerusform>
            <numerusform>لم تكتمل قراءة الأرشيف: بقيت %Ln مادة لم يُبحث فيها عن الأعلام.</numerusform>
            <numerusform>لم تكتمل قراءة الأرشيف: بقيت %Ln مادة لم يُبحث فيها عن الأعلام.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TextOwner</name>
    <message>
        <source>It is for a chief to decide about this text</source>
        <translation>القرار في هذا النص لرئيس تحرير</translation>
    </message>
    <message>
        <source>It is for %1 to decide about this text</source>
        <translation>القرار في هذا النص لـ%1</translation>
    </message>
    <message>
        <source>%1 does not work here any more; it is for a chief to decide about this text</source>
        <translation>لم يعد %1 يعمل هنا، والقرار في هذا النص لرئيس تحرير</translation>
    </message>
    <message>
        <source>somebody unknown here</source>
        <extracomment>in place of the name of whoever wrote a text</extracomment>
        <translation>شخص غير معروف هنا</translation>
    </message>
</context>
<context>
    <name>TwinText</name>
    <message>
        <source>%1 may be in the registry already: %2.</source>
        <translation>ربما كان %1 في السجل من قبل: %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n more look like it.</source>
        <translation>
            <numerusform>ولا يشبهه غيره.</numerusform>
            <numerusform>ويشبهه علم آخر.</numerusform>
            <numerusform>ويشبهه علمان آخران.</numerusform>
            <numerusform>وتشبهه %n أعلام أخرى.</numerusform>
            <numerusform>ويشبهه %n علمًا آخر.</numerusform>
            <numerusform>ويشبهه %n علم آخر.</numerusform>
        </translation>
    </message>
    <message>
        <source>Several others look like it as well.</source>
        <translation>وتشبهه أعلام أخرى كذلك.</translation>
    </message>
</context>
<context>
    <name>nashra::presentation::ApartModel</name>
    <message>
        <source>Set apart by %1, %2</source>
        <translation>فصل بينهما %1، %2</translation>
    </message>
</context>
<context>
    <name>nashra::presentation::ArticleListModel</name>
    <message>
        <source>Headline</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Slug</source>
        <translation>المعرف</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Urgency</source>
        <translation>الاستعجال</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>الكلمات</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>الكاتب</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>تغيرت</translation>
    </message>
</context>
<context>
    <name>nashra::presentation::ArticlePairsModel</name>
    <message numerus="yes">
        <source>together in %Ln other article(s)</source>
        <translation>
            <numerusform>لا مادة أخرى تجمعهما</numerusform>
            <numerusform>معًا في مادة أخرى واحدة</numerusform>
            <numerusform>معًا في مادتين أخريين</numerusform>
            <numerusform>معًا في %Ln مواد أخرى</numerusform>
            <numerusform>معًا في %Ln مادة أخرى</numerusform>
            <numerusform>معًا في %Ln مادة أخرى</numerusform>
        </translation>
    </message>
    <message>
        <source>together in no other article</source>
        <translation>لا تجمعهما مادة أخرى</translation>
    </message>
    <message numerus="yes">
        <source>%Ln paragraph(s) here</source>
        <translation>
            <numerusform>لا فقرة هنا</numerusform>
            <numerusform>فقرة واحدة هنا</numerusform>
            <numerusform>فقرتان هنا</numerusform>
            <numerusform>%Ln فقرات هنا</numerusform>
            <numerusform>%Ln فقرة هنا</numerusform>
            <numerusform>%Ln فقرة هنا</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <extracomment>two names that stand in one paragraph</extracomment>
        <translation>%1 – %2</translation>
    </message>
</context>
<context>
    <name>nashra::presentation::CompanionsModel</name>
    <message numerus="yes">
        <source>together in %Ln article(s)</source>
        <translation>
            <numerusform>لا مادة تجمعهما</numerusform>
            <numerusform>معًا في مادة واحدة</numerusform>
            <numerusform>معًا في مادتين</numerusform>
            <numerusform>معًا في %Ln مواد</numerusform>
            <numerusform>معًا في %Ln مادة</numerusform>
            <numerusform>معًا في %Ln مادة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>nashra::presentation::CopyDeskSettings</name>
    <message>
        <source>Default: %1</source>
        <translation>المعتاد: %1</translation>
    </message>
    <message>
        <source>Default: none is installed</source>
        <translation>المعتاد: لا قاموس مثبتا</translation>
    </message>
    <message>
        <source>%1, not installed here</source>
        <translation>%1، غير مثبت هنا</translation>
    </message>
    <message>
        <source>As written, without a check</source>
        <translation>كما كُتبت، من دون تدقيق</translation>
    </message>
    <message>
        <source>Levant: %1</source>
        <translation>بلاد الشام: %1</translation>
    </message>
    <message>
        <source>Egypt: %1</source>
        <translation>مصر: %1</translation>
    </message>
    <message>
        <source>Both: %1</source>
        <translation>الاسمان معًا: %1</translation>
    </message>
</context>
<context>
    <name>nashra::presentation::DeskModel</name>
    <message>
        <source>All articles</source>
        <translation>كل المواد</translation>
    </message>
    <message>
        <source>My articles</source>
        <translation>موادي</translation>
    </message>
    <message>
        <source>Spiked</source>
        <translation>منحاة</translation>
    </message>
</context>
<context>
    <name>nashra::presentation::DesksModel</name>
    <message>
        <source>In English</source>
        <translation>بالإنجليزية</translation>
    </message>
    <message>
        <source>In Arabic</source>
        <translation>بالعربية</translation>
    </message>
    <message>
        <source>Kept as</source>
        <translation>يُحفظ باسم</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>المواد</translation>
    </message>
</context>
<context>
    <name>nashra::presentation::DuplicatesModel</name>
    <message>
        <source>They have the same identifier</source>
        <translation>لهما المعرّف نفسه</translation>
    </message>
    <message>
        <source>They have the same name</source>
        <translation>لهما الاسم نفسه</translation>
    </message>
    <message>
        <source>Their names sound alike</source>
        <translation>اسماهما متقاربان لفظًا</translation>
    </message>
</context>
<context>
    <name>nashra::presentation::EntityArticlesModel</name>
    <message numerus="yes">
        <source>%Ln mention(s)</source>
        <translation>
            <numerusform>لا ذكر</numerusform>
            <numerusform>ذكر واحد</numerusform>
            <numerusform>ذكران</numerusform>
            <numerusform>%Ln مرات ذكر</numerusform>
            <numerusform>%Ln ذكرًا</numerusform>
            <numerusform>%Ln ذكر</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>nashra::presentation::EntityEditor</name>
    <message>
        <source>nobody is at the desk</source>
        <translation>لا أحد على المكتب</translation>
    </message>
    <message>
        <source>you have no role in this newsroom</source>
        <translation>ليس لك دور في غرفة الأخبار هذه</translation>
    </message>
    <message>
        <source>one moment: the entity is being changed as a whole</source>
        <translation>لحظة: يجري تغيير العلم كله</translation>
    </message>
</context>
<context>
    <name>nashra::presentation::EntityHistoryModel</name>
    <message>
        <source>Created</source>
        <translation>أُنشئ</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>عُدّل</translation>
    </message>
    <message>
        <source>Merged with %1</source>
        <translation>دُمج مع %1</translation>
    </message>
    <message>
        <source>Split from %1</source>
        <translation>فُصل عن %1</translation>
    </message>
    <message>
        <source>Restored</source>
        <translation>استُعيد</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>حُذف</translation>
    </message>
    <message>
        <source>before histories were kept</source>
        <translation>قبل أن يُحفظ السجل</translation>
    </message>
    <message>
        <source>Merge with %1 undone</source>
        <translation>أُلغي الدمج مع %1</translation>
    </message>
    <message>
        <source>%1 split off</source>
        <translation>فُصل %1 عنه</translation>
    </message>
</context>
<context>
    <name>nashra::presentation::EntityIdentifiersModel</name>
    <message>
        <source>New scheme</source>
        <translation>نظام جديد</translation>
    </message>
    <message>
        <source>Scheme</source>
        <translation>النظام</translation>
    </message>
    <message>
        <source>Identifier</source>
        <translation>المعرّف</translation>
    </message>
    <message>
        <source>The scheme “%1” is there already</source>
        <translation>النظام «%1» موجود من قبل</translation>
    </message>
    <message>
        <source>“%1” is no item of Wikidata: write Q and digits, as in Q42</source>
        <translation>«%1» ليس معرّفا في ويكي بيانات: اكتب الحرف Q وبعده أرقام، مثل Q42</translation>
    </message>
</context>
<context>
    <name>nashra::presentation::EntityNamesModel</name>
    <message>
        <source>New name</source>
        <translation>اسم جديد</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>الصيغة</translation>
    </message>
</context>
<context>
    <name>nashra::presentation::EntityOperations</name>
    <message>
        <source>nobody is at the desk</source>
        <translation>لا أحد على المكتب</translation>
    </message>
    <message>
        <source>you have no role in this newsroom</source>
        <translation>ليس لك دور في غرفة الأخبار هذه</translation>
    </message>
    <message>
        <source>only sub-editors and chiefs may do this</source>
        <translation>هذا للمحررين المراجعين والرؤساء فقط</translation>
    </message>
</context>
<context>
    <name>nashra::presentation::EntityRelationsModel</name>
    <message>
        <source>New relation</source>
        <translation>رابط جديد</translation>
    </message>
    <message>
        <source>Tied to</source>
        <translation>يرتبط بـ</translation>
    </message>
    <message>
        <source>How</source>
        <translation>نوع الرابط</translation>
    </message>
</context>
<context>
    <name>nashra::presentation::EntityTitlesModel</name>
    <message>
        <source>New title</source>
        <translation>صفة جديدة</translation>
    </message>
    <message>
        <source>The first day it is printed, where that is later than the day it is held from</source>
        <translation>أول يوم تُنشر فيه، إن كان بعد يوم توليها</translation>
    </message>
    <message>
        <source>Title or office</source>
        <translation>الصفة</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>To</source>
        <translation>إلى</translation>
    </message>
    <message>
        <source>In use from</source>
        <translation>تُستعمل من</translation>
    </message>
    <message>
        <source>“%1” is not a day: write it like 2026-05-31</source>
        <translation>«%1» ليس تاريخًا: اكتبه هكذا 2026-05-31</translation>
    </message>
    <message>
        <source>It ends before it begins</source>
        <translation>تنتهي قبل أن تبدأ</translation>
    </message>
    <message>
        <source>“%1” waits for a title: write the title in its row</source>
        <translation>«%1» ينتظر صفة: اكتب الصفة في السطر نفسه</translation>
    </message>
</context>
<context>
    <name>nashra::presentation::IgnoredModel</name>
    <message>
        <source>Ignored in one paragraph by %1, %2.</source>
        <translation>متجاهَل في فقرة واحدة: %1، %2.</translation>
    </message>
    <message>
        <source>Ignored in this article by %1, %2.</source>
        <translation>متجاهَل في هذه المادة: %1، %2.</translation>
    </message>
    <message>
        <source>Ignored in the whole newsroom by %1, %2.</source>
        <translation>متجاهَل في غرفة الأخبار كلها: %1، %2.</translation>
    </message>
    <message>
        <source>It stands in the text no more.</source>
        <translation>لم يعد موجودًا في النص.</translation>
    </message>
    <message>
        <source>It looks like a name that is not in the registry.</source>
        <translation>يبدو علمًا ليس في سجل الأعلام.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>nashra::presentation::ImportController</name>
    <message>
        <source>Stories (*.txt *.text *.htm *.html)</source>
        <translation>أخبار ‎(*.txt *.text *.htm *.html)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>كل الملفات ‎(*)</translation>
    </message>
</context>
<context>
    <name>nashra::presentation::ImportPreview</name>
    <message>
        <source>Line</source>
        <translation>السطر</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>English</source>
        <translation>الإنجليزية</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>العربية</translation>
    </message>
    <message>
        <source>Further names and titles</source>
        <translation>أسماء وصفات أخرى</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>يُضاف</translation>
    </message>
    <message>
        <source>The same as in line %1</source>
        <translation>هو نفسه ما في السطر %1</translation>
    </message>
    <message>
        <source>In the registry already; stays as it is there</source>
        <translation>موجود في السجل، ويبقى فيه كما هو</translation>
    </message>
    <message>
        <source>Added all the same: line %1 has the name</source>
        <extracomment>%1 is the name of an entity, in the other sentence the number of a line</extracomment>
        <translation>يُضاف مع ذلك: الاسم في السطر %1</translation>
    </message>
    <message>
        <source>Added all the same: the registry has %1</source>
        <translation>يُضاف مع ذلك: في السجل %1</translation>
    </message>
    <message>
        <source>Left out: line %1 has the name</source>
        <extracomment>%1 is the name of an entity, in the other sentence the number of a line</extracomment>
        <translation>يُترك: الاسم في السطر %1</translation>
    </message>
    <message>
        <source>Left out: the registry has %1</source>
        <translation>يُترك: في السجل %1</translation>
    </message>
    <message>
        <source>Left out: %1</source>
        <extracomment>%1 is what is wrong with a line</extracomment>
        <translation>يُترك: %1</translation>
    </message>
    <message>
        <source>What will happen</source>
        <translation>ما سيحدث</translation>
    </message>
</context>
<context>
    <name>nashra::presentation::NewsroomEditor</name>
    <message>
        <source>A desk has no name. Enter one, in one language at least, or remove the desk.</source>
        <translation>قسم بلا اسم. أدخل اسمه بلغة واحدة على الأقل، أو احذف القسم.</translation>
    </message>
    <message>
        <source>A desk cannot be kept as “%1”: small Latin letters, digits, dots, hyphens and underscores will do, a letter or a digit first, 64 characters at most.</source>
        <translation>لا يُحفظ قسم باسم «%1»: تصلح الحروف اللاتينية الصغيرة والأرقام والنقاط والشرطات والشرطات السفلية، وأوله حرف أو رقم، ولا يزيد على 64 محرفًا.</translation>
    </message>
    <message>
        <source>Two desks cannot both be kept as “%1”.</source>
        <translation>لا يُحفظ قسمان باسم واحد «%1».</translation>
    </message>
    <message>
        <source>Only a chief may change this, and you are none any more.</source>
        <translation>لا يغير هذا إلا رئيس تحرير، ولم تعد رئيس تحرير.</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) lie on the desk %1, so that it stays. It can be given another name.</source>
        <translation>
            <numerusform>لا مواد في القسم %1، لكنه يبقى. ويمكن تغيير اسمه.</numerusform>
            <numerusform>في القسم %1 مادة واحدة، ولذلك يبقى. ويمكن تغيير اسمه.</numerusform>
            <numerusform>في القسم %1 مادتان، ولذلك يبقى. ويمكن تغيير اسمه.</numerusform>
            <numerusform>في القسم %1 %n مواد، ولذلك يبقى. ويمكن تغيير اسمه.</numerusform>
            <numerusform>في القسم %1 %n مادة، ولذلك يبقى. ويمكن تغيير اسمه.</numerusform>
            <numerusform>في القسم %1 %n مادة، ولذلك يبقى. ويمكن تغيير اسمه.</numerusform>
        </translation>
    </message>
    <message>
        <source>A newsroom needs a name, in English or in Arabic.</source>
        <translation>لا بد لغرفة الأخبار من اسم، بالإنجليزية أو بالعربية.</translation>
    </message>
</context>
<context>
    <name>nashra::presentation::PackChoice</name>
    <message>
        <source>%1 (%2)
%3</source>
        <extracomment>%1 is the name of a pack, %2 how many names are in it, %3 what they are</extracomment>
        <translation>%1 (%2)
%3</translation>
    </message>
    <message>
        <source>Source: %1
Licence: %2</source>
        <translation>المصدر: %1
الرخصة: %2</translation>
    </message>
</context>
<context>
    <name>nashra::presentation::PeopleModel</name>
    <message>
        <source>inactive</source>
        <translation>غير نشط</translation>
    </message>
    <message>
        <source>%1 (inactive)</source>
        <translation>%1 (غير نشط)</translation>
    </message>
    <message>
        <source>Name in English</source>
        <translation>الاسم بالإنجليزية</translation>
    </message>
    <message>
        <source>Name in Arabic</source>
        <translation>الاسم بالعربية</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>اسم الدخول</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>الأدوار</translation>
    </message>
</context>
<context>
    <name>nashra::presentation::PersonEditor</name>
    <message>
        <source>Enter a name, in one language at least.</source>
        <translation>أدخل اسمًا بلغة واحدة على الأقل.</translation>
    </message>
    <message>
        <source>Enter a login, by which the newsroom and the command line know this person.</source>
        <translation>أدخل اسم دخول تعرف به غرفة الأخبار وسطر الأوامر هذا الشخص.</translation>
    </message>
    <message>
        <source>A login has small Latin letters, digits, dots, hyphens and underscores, begins with a letter or a digit, and is at most 64 characters long.</source>
        <translation>اسم الدخول من حروف لاتينية صغيرة وأرقام ونقاط وشرطات وشرطات سفلية، ويبدأ بحرف أو رقم، ولا يزيد على 64 محرفًا.</translation>
    </message>
    <message>
        <source>Tick one role at least.</source>
        <translation>اختر دورًا واحدًا على الأقل.</translation>
    </message>
    <message>
        <source>Only a chief may change this, and you are none any more.</source>
        <translation>لا يغير هذا إلا رئيس تحرير، ولم تعد رئيس تحرير.</translation>
    </message>
    <message>
        <source>The login “%1” is taken. Choose another.</source>
        <translation>اسم الدخول «%1» مستعمل. اختر غيره.</translation>
    </message>
    <message>
        <source>The login “%1” is taken by %2. Choose another.</source>
        <translation>اسم الدخول «%1» يستعمله %2. اختر غيره.</translation>
    </message>
    <message>
        <source>%1 is the only active chief, and a newsroom without one could never have one again. Make somebody else a chief first.</source>
        <translation>ليس في غرفة الأخبار رئيس تحرير نشط غير %1، وإن خلت من رئيس تحرير فلن يكون لها رئيس بعد ذلك. عيّن رئيس تحرير آخر أولًا.</translation>
    </message>
</context>
<context>
    <name>nashra::presentation::QuotesModel</name>
    <message>
        <source>Not named (%1)</source>
        <translation>لم يُسمَّ (%1)</translation>
    </message>
    <message>
        <source>Nobody is named</source>
        <translation>لم يُذكر القائل</translation>
    </message>
</context>
<context>
    <name>nashra::presentation::RecoveryController</name>
    <message>
        <source>(no headline)</source>
        <translation>(بلا عنوان)</translation>
    </message>
    <message>
        <source>not saved</source>
        <translation>غير محفوظ</translation>
    </message>
    <message>
        <source>kept draft</source>
        <translation>مسودة محتفظ بها</translation>
    </message>
    <message>
        <source>yours</source>
        <translation>لك</translation>
    </message>
    <message>
        <source>of somebody unknown here</source>
        <translation>لشخص غير معروف هنا</translation>
    </message>
    <message>
        <source>of %1</source>
        <extracomment>%1 is a person: whose text it is</extracomment>
        <translation>لـ%1</translation>
    </message>
</context>
<context>
    <name>nashra::presentation::RelatedArticlesModel</name>
    <message>
        <source>in “Check also”</source>
        <translation>ضمن «اقرأ أيضا»</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>مثبتة</translation>
    </message>
    <message>
        <source>banned</source>
        <translation>مستبعدة</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1، %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <translation>
            <numerusform>%1 و%Ln غيرها</numerusform>
            <numerusform>%1 و%Ln غيرها</numerusform>
            <numerusform>%1 و%Ln غيرها</numerusform>
            <numerusform>%1 و%Ln غيرها</numerusform>
            <numerusform>%1 و%Ln غيرها</numerusform>
            <numerusform>%1 و%Ln غيرها</numerusform>
        </translation>
    </message>
    <message>
        <source>Shares %1; %2</source>
        <translation>تشترك في %1؛ %2</translation>
    </message>
    <message>
        <source>today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>أمس</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) ago</source>
        <translation>
            <numerusform>اليوم</numerusform>
            <numerusform>قبل يوم</numerusform>
            <numerusform>قبل يومين</numerusform>
            <numerusform>قبل %Ln أيام</numerusform>
            <numerusform>قبل %Ln يوما</numerusform>
            <numerusform>قبل %Ln يوم</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>nashra::presentation::RulesModel</name>
    <message>
        <source>Rule</source>
        <translation>القاعدة</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
</context>
<context>
    <name>nashra::presentation::SideBySideModel</name>
    <message>
        <source>The source has changed</source>
        <translation>تغير الأصل</translation>
    </message>
    <message>
        <source>Not translated</source>
        <translation>لم تترجم</translation>
    </message>
    <message>
        <source>Only in the translation</source>
        <translation>في الترجمة فقط</translation>
    </message>
    <message>
        <source>The source has dropped it</source>
        <translation>حذفها الأصل</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>الأصل</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>الترجمة</translation>
    </message>
</context>
<context>
    <name>nashra::presentation::SidebarModel</name>
    <message>
        <source>Which “%1”?</source>
        <translation>أيّ «%1»؟</translation>
    </message>
    <message>
        <source>Not in the registry</source>
        <translation>ليس في سجل الأعلام</translation>
    </message>
    <message>
        <source>People</source>
        <translation>أشخاص</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>هيئات</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>أماكن</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>أحداث</translation>
    </message>
    <message>
        <source>then short</source>
        <translation>ثم مختصرا</translation>
    </message>
    <message numerus="yes">
        <source>later %n time(s) in full</source>
        <translation>
            <numerusform>ثم لا يرد كاملا</numerusform>
            <numerusform>ثم كاملا مرة واحدة</numerusform>
            <numerusform>ثم كاملا مرتين</numerusform>
            <numerusform>ثم كاملا %n مرات</numerusform>
            <numerusform>ثم كاملا %n مرة</numerusform>
            <numerusform>ثم كاملا %n مرة</numerusform>
        </translation>
    </message>
    <message>
        <source>First with the title</source>
        <translation>أول ذكر مع الصفة</translation>
    </message>
    <message>
        <source>First without the title</source>
        <translation>أول ذكر بلا صفة</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>Written in two ways: %1</source>
        <translation>مكتوب بصيغتين: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n mention(s)</source>
        <translation>
            <numerusform>لم يُذكر</numerusform>
            <numerusform>ذُكر مرة واحدة</numerusform>
            <numerusform>ذُكر مرتين</numerusform>
            <numerusform>ذُكر %n مرات</numerusform>
            <numerusform>ذُكر %n مرة</numerusform>
            <numerusform>ذُكر %n مرة</numerusform>
        </translation>
    </message>
    <message>
        <source>Short after the first mention</source>
        <translation>مختصر بعد أول ذكر</translation>
    </message>
    <message numerus="yes">
        <source>In full %n time(s) after the first mention</source>
        <translation>
            <numerusform>لم يرد كاملا بعد أول ذكر</numerusform>
            <numerusform>ورد كاملا مرة واحدة بعد أول ذكر</numerusform>
            <numerusform>ورد كاملا مرتين بعد أول ذكر</numerusform>
            <numerusform>ورد كاملا %n مرات بعد أول ذكر</numerusform>
            <numerusform>ورد كاملا %n مرة بعد أول ذكر</numerusform>
            <numerusform>ورد كاملا %n مرة بعد أول ذكر</numerusform>
        </translation>
    </message>
    <message>
        <source>First with a title of another day</source>
        <translation>أول ذكر بصفة لا تصح في ذلك اليوم</translation>
    </message>
</context>
<context>
    <name>nashra::presentation::WordListModel</name>
    <message>
        <source>Added by</source>
        <translation>أضافها</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>تاريخ الإضافة</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>الكلمة</translation>
    </message>
</context>
<context>
    <name>nashra::widgets::ArticleActions</name>
    <message>
        <source>nobody is at the desk</source>
        <translation>لا أحد على المكتب</translation>
    </message>
    <message>
        <source>no article is open</source>
        <translation>لا مادة مفتوحة</translation>
    </message>
    <message>
        <source>everything is saved</source>
        <translation>كل شيء محفوظ</translation>
    </message>
    <message>
        <source>the article was never saved</source>
        <translation>لم تحفظ المادة بعد</translation>
    </message>
    <message>
        <source>there is no newer revision</source>
        <translation>لا مراجعة أحدث</translation>
    </message>
    <message>
        <source>Done: the article is now “%1”.</source>
        <translation>تم: حالة المادة الآن «%1».</translation>
    </message>
    <message>
        <source>Return the article</source>
        <translation>إعادة المادة</translation>
    </message>
    <message>
        <source>What should the author mend?</source>
        <translation>ما الذي على الكاتب إصلاحه؟</translation>
    </message>
    <message>
        <source>&amp;Return</source>
        <translation>إ&amp;عادة</translation>
    </message>
    <message>
        <source>Bulletin: %1</source>
        <translation>نشرة: %1</translation>
    </message>
    <message>
        <source>Translation: %1</source>
        <translation>ترجمة: %1</translation>
    </message>
    <message>
        <source>Saved as revision %1: %2</source>
        <extracomment>%1 is a number, %2 a state of an article</extracomment>
        <translation>حُفظت النسخة %1: %2</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>انتقل إلى هناك</translation>
    </message>
</context>
<context>
    <name>nashra::widgets::ArticleDelegate</name>
    <message>
        <source>(no headline)</source>
        <translation>(بلا عنوان)</translation>
    </message>
    <message>
        <source>embargo</source>
        <translation>حظر نشر</translation>
    </message>
    <message>
        <source>not for publication</source>
        <translation>ليست للنشر</translation>
    </message>
    <message numerus="yes">
        <source>%Ln word(s)</source>
        <translation>
            <numerusform>لا كلمات</numerusform>
            <numerusform>كلمة واحدة</numerusform>
            <numerusform>كلمتان</numerusform>
            <numerusform>%Ln كلمات</numerusform>
            <numerusform>%Ln كلمة</numerusform>
            <numerusform>%Ln كلمة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>nashra::widgets::ArticleListPanel</name>
    <message>
        <source>Search in both languages</source>
        <translation>بحث باللغتين</translation>
    </message>
    <message>
        <source>Search articles</source>
        <translation>بحث في المواد</translation>
    </message>
    <message>
        <source>Desks</source>
        <translation>الأقسام</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>المواد</translation>
    </message>
    <message>
        <source>No articles here. Start one with Ctrl+N, or import files with Ctrl+O.</source>
        <translation>لا مواد هنا. ابدأ مادة بـ Ctrl+N أو استورد ملفات بـ Ctrl+O.</translation>
    </message>
</context>
<context>
    <name>nashra::widgets::ArticlePage</name>
    <message>
        <source>Somebody saved a newer revision; you are looking at it now.</source>
        <translation>حفظ غيرك مراجعة أحدث، وهي التي تراها الآن.</translation>
    </message>
    <message>
        <source>The recovery journal cannot be written: %1 Your text stays on the screen and the program keeps trying. Save it, or copy it elsewhere.</source>
        <translation>تتعذر الكتابة في سجل الاسترجاع: %1 يبقى نصك على الشاشة ويواصل البرنامج المحاولة. احفظه أو انسخه إلى مكان آخر.</translation>
    </message>
    <message>
        <source>The recovery journal is being written again.</source>
        <translation>عادت الكتابة في سجل الاسترجاع.</translation>
    </message>
    <message numerus="yes">
        <source>The source has a newer revision: this translation is of revision %1, the newest is %2. %n paragraph(s) changed.</source>
        <translation>
            <numerusform>للأصل مراجعة أحدث: هذه ترجمة المراجعة %1 والأحدث %2. لم تتغير فقرات.</numerusform>
            <numerusform>للأصل مراجعة أحدث: هذه ترجمة المراجعة %1 والأحدث %2. تغيرت فقرة واحدة.</numerusform>
            <numerusform>للأصل مراجعة أحدث: هذه ترجمة المراجعة %1 والأحدث %2. تغيرت فقرتان.</numerusform>
            <numerusform>للأصل مراجعة أحدث: هذه ترجمة المراجعة %1 والأحدث %2. تغيرت %n فقرات.</numerusform>
            <numerusform>للأصل مراجعة أحدث: هذه ترجمة المراجعة %1 والأحدث %2. تغيرت %n فقرة.</numerusform>
            <numerusform>للأصل مراجعة أحدث: هذه ترجمة المراجعة %1 والأحدث %2. تغيرت %n فقرة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Somebody else saved revision %1 while you were writing. Your text is safe; choose which one goes on.</source>
        <translation>حفظ غيرك المراجعة %1 وأنت تكتب. نصك في أمان؛ اختر أيهما يستمر.</translation>
    </message>
    <message>
        <source>New article</source>
        <translation>مادة جديدة</translation>
    </message>
    <message>
        <source> · version %1</source>
        <translation> · الإصدار %1</translation>
    </message>
    <message>
        <source>Right to left</source>
        <translation>من اليمين إلى اليسار</translation>
    </message>
    <message>
        <source>Left to right</source>
        <translation>من اليسار إلى اليمين</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>لم تحفظ بعد</translation>
    </message>
    <message>
        <source>Changed since revision %1</source>
        <translation>تغيرت بعد المراجعة %1</translation>
    </message>
    <message>
        <source>Revision %1, %2</source>
        <translation>المراجعة %1، %2</translation>
    </message>
    <message>
        <source>Text of the article</source>
        <translation>نص المادة</translation>
    </message>
    <message>
        <source>Write or paste the story here</source>
        <translation>اكتب الخبر أو الصقه هنا</translation>
    </message>
    <message>
        <source>Writing direction of this paragraph; it follows the article&apos;s language</source>
        <translation>اتجاه كتابة هذه الفقرة؛ يتبع لغة المادة</translation>
    </message>
    <message>
        <source>Translation is up to date</source>
        <translation>الترجمة مواكبة</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Nothing to mend</source>
        <translation>لا شيء للإصلاح</translation>
    </message>
    <message>
        <source>What the copy desk found; click for the list</source>
        <translation>ما وجده مكتب التدقيق؛ انقر لعرض القائمة</translation>
    </message>
    <message>
        <source>Headline, dateline and labels of the page are in their fields. To paste a text as it stands, use “Paste as plain text”.</source>
        <translation>وُضع عنوان الصفحة وسطر مكانها وعلاماتها في حقولها. لإدراج النص كما هو استعمل «لصق كنص عادي».</translation>
    </message>
    <message>
        <source>Killed: %1</source>
        <translation>أُلغيت: %1</translation>
    </message>
    <message>
        <source>Returned to be mended: %1</source>
        <translation>أُعيدت للتصحيح: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln word(s)</source>
        <translation>
            <numerusform>لا كلمات</numerusform>
            <numerusform>كلمة واحدة</numerusform>
            <numerusform>كلمتان</numerusform>
            <numerusform>%Ln كلمات</numerusform>
            <numerusform>%Ln كلمة</numerusform>
            <numerusform>%Ln كلمة</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 approved this article at %2. Saving makes it a draft again.</source>
        <extracomment>%1 is a person, %2 a time of day, or a day and a time</extracomment>
        <translation>اعتمد %1 هذه المادة في %2. وبالحفظ تعود مسودة.</translation>
    </message>
    <message>
        <source>Save article</source>
        <translation>حفظ المادة</translation>
    </message>
    <message>
        <source>It stands in %1, which cannot go out before the article is approved again.</source>
        <translation>وهي في %1، ولن تصدر قبل اعتماد المادة من جديد.</translation>
    </message>
    <message>
        <source>&amp;Save as draft</source>
        <translation>&amp;حفظ مسودة</translation>
    </message>
    <message>
        <source>&amp;Keep my text aside</source>
        <translation>الا&amp;حتفاظ بنصي جانبا</translation>
    </message>
    <message>
        <source>Saved as revision %1. The article is now “%2” and has to be approved again.</source>
        <translation>حُفظت النسخة %1. أصبحت المادة «%2» ولا بد من اعتمادها من جديد.</translation>
    </message>
    <message>
        <source>Your text is kept aside and is offered again when the program starts. This is the approved text.</source>
        <translation>نصك محفوظ جانبا ويُعرض عليك عند تشغيل البرنامج. وهذا هو النص المعتمد.</translation>
    </message>
    <message numerus="yes">
        <source>%n ignored</source>
        <translation>
            <numerusform>لا شيء متجاهَل</numerusform>
            <numerusform>مأخذ واحد متجاهَل</numerusform>
            <numerusform>مأخذان متجاهَلان</numerusform>
            <numerusform>%n مآخذ متجاهَلة</numerusform>
            <numerusform>%n مأخذًا متجاهَلًا</numerusform>
            <numerusform>%n مأخذ متجاهَل</numerusform>
        </translation>
    </message>
    <message>
        <source>What the copy desk was told to ignore; click for the list</source>
        <translation>ما طُلب من مكتب التدقيق تجاهله، انقر لعرض القائمة</translation>
    </message>
    <message>
        <source>Make it an Arabic article</source>
        <translation>اجعلها مادة عربية</translation>
    </message>
    <message>
        <source>Make it an English article</source>
        <translation>اجعلها مادة إنجليزية</translation>
    </message>
    <message>
        <source>This text is Arabic, and the article is an English one.</source>
        <translation>هذا النص عربي، والمادة إنجليزية.</translation>
    </message>
    <message>
        <source>This text is English, and the article is an Arabic one.</source>
        <translation>هذا النص إنجليزي، والمادة عربية.</translation>
    </message>
</context>
<context>
    <name>nashra::widgets::ArticleTabs</name>
    <message>
        <source>Close article</source>
        <translation>إغلاق المادة</translation>
    </message>
    <message>
        <source>“%1” has text that is not saved.</source>
        <translation>في «%1» نص غير محفوظ.</translation>
    </message>
    <message>
        <source>Text that is kept aside is offered again when the program starts.</source>
        <translation>النص المحتفظ به جانبا يعرض من جديد عند تشغيل البرنامج.</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;حفظ</translation>
    </message>
    <message>
        <source>&amp;Keep aside</source>
        <translation>الا&amp;حتفاظ جانبا</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>&amp;عدم الحفظ</translation>
    </message>
    <message>
        <source>The new article has text that is not saved.</source>
        <translation>في المادة الجديدة نص غير محفوظ.</translation>
    </message>
</context>
<context>
    <name>nashra::widgets::BulletinActions</name>
    <message>
        <source>“%1” is approved. Release it when it is to go out.</source>
        <translation>اعتمدت «%1». بثها حين يحين خروجها.</translation>
    </message>
    <message>
        <source>only sub-editors and chiefs make bulletins</source>
        <translation>النشرات للمحررين المراجعين ورؤساء التحرير فقط</translation>
    </message>
    <message>
        <source>choose an article of the bulletin</source>
        <translation>اختر مادة من النشرة</translation>
    </message>
    <message>
        <source>Bulletin, %1</source>
        <translation>نشرة، %1</translation>
    </message>
    <message>
        <source>Rename bulletin</source>
        <translation>تسمية النشرة</translation>
    </message>
    <message>
        <source>Title:</source>
        <translation>العنوان:</translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <extracomment>%1 is the headline of a story, %2 why it cannot go out, in small letters</extracomment>
        <translation>«%1»: %2</translation>
    </message>
    <message>
        <source>; </source>
        <translation>؛ </translation>
    </message>
    <message numerus="yes">
        <source>Release “%1” with %n article(s)?</source>
        <translation>
            <numerusform>هل تُبث النشرة «%1» بلا مواد؟</numerusform>
            <numerusform>هل تُبث النشرة «%1» وفيها مادة واحدة؟</numerusform>
            <numerusform>هل تُبث النشرة «%1» وفيها مادتان؟</numerusform>
            <numerusform>هل تُبث النشرة «%1» وفيها %n مواد؟</numerusform>
            <numerusform>هل تُبث النشرة «%1» وفيها %n مادة؟</numerusform>
            <numerusform>هل تُبث النشرة «%1» وفيها %n مادة؟</numerusform>
        </translation>
    </message>
    <message>
        <source>Its files (%1) go into a folder that you are asked for.</source>
        <translation>تُكتب ملفاتها (%1) في مجلد تُسأل عنه.</translation>
    </message>
    <message>
        <source>Its files (%1) are written into %2.</source>
        <translation>تُكتب ملفاتها (%1) في %2.</translation>
    </message>
    <message>
        <source>It gets its number and is frozen. This cannot be taken back.</source>
        <translation>تنال رقمها وتُجمَّد، ولا رجوع عن ذلك.</translation>
    </message>
    <message>
        <source>Release bulletin</source>
        <translation>بث النشرة</translation>
    </message>
    <message>
        <source>&amp;Release</source>
        <translation>&amp;بث</translation>
    </message>
    <message>
        <source>&amp;Not yet</source>
        <translation>&amp;ليس الآن</translation>
    </message>
    <message>
        <source>“%1” is no longer what was asked about; it was not released from here.</source>
        <translation>لم تعد «%1» كما سُئلت عنها، ولم تُبث من هنا.</translation>
    </message>
</context>
<context>
    <name>nashra::widgets::BulletinDelegate</name>
    <message>
        <source>No. %1</source>
        <translation>الرقم %1</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>لا مواد</numerusform>
            <numerusform>مادة واحدة</numerusform>
            <numerusform>مادتان</numerusform>
            <numerusform>%n مواد</numerusform>
            <numerusform>%n مادة</numerusform>
            <numerusform>%n مادة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>nashra::widgets::BulletinItemDelegate</name>
    <message>
        <source>changed since it was put in</source>
        <translation>تغيرت منذ إضافتها</translation>
    </message>
    <message numerus="yes">
        <source>%Ln word(s)</source>
        <translation>
            <numerusform>لا كلمات</numerusform>
            <numerusform>كلمة واحدة</numerusform>
            <numerusform>كلمتان</numerusform>
            <numerusform>%Ln كلمات</numerusform>
            <numerusform>%Ln كلمة</numerusform>
            <numerusform>%Ln كلمة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>nashra::widgets::BulletinPanel</name>
    <message>
        <source>&amp;Bulletin</source>
        <translation>ن&amp;شرة</translation>
    </message>
    <message>
        <source>Choose a bulletin, or start one.</source>
        <translation>اختر نشرة أو ابدأ واحدة.</translation>
    </message>
    <message>
        <source> · No. %1</source>
        <translation> · الرقم %1</translation>
    </message>
    <message>
        <source>Drag approved articles here, or open one and press %1.</source>
        <translation>اسحب المواد المعتمدة إلى هنا، أو افتح مادة واضغط %1.</translation>
    </message>
    <message>
        <source>&amp;Waiting for approval</source>
        <translation>&amp;بانتظار الاعتماد</translation>
    </message>
    <message>
        <source>Bu&amp;lletins</source>
        <translation>ال&amp;نشرات</translation>
    </message>
    <message>
        <source>Articles waiting for approval</source>
        <translation>مواد بانتظار الاعتماد</translation>
    </message>
    <message>
        <source>Bulletins</source>
        <translation>النشرات</translation>
    </message>
    <message>
        <source>Articles of the bulletin</source>
        <translation>مواد النشرة</translation>
    </message>
    <message>
        <source>Nothing waits for approval.</source>
        <translation>لا شيء بانتظار الاعتماد.</translation>
    </message>
    <message>
        <source>No bulletins yet.</source>
        <translation>لا نشرات بعد.</translation>
    </message>
</context>
<context>
    <name>nashra::widgets::CommandPalette</name>
    <message>
        <source>Commands</source>
        <translation>الأوامر</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>ماذا تريد أن تفعل؟</translation>
    </message>
    <message>
        <source>No command is called that.</source>
        <translation>لا أمر بهذا الاسم.</translation>
    </message>
</context>
<context>
    <name>nashra::widgets::ConflictPanel</name>
    <message>
        <source>Somebody else saved this entity while you were changing it. Nothing is lost: choose the values to go on with. What only one of you changed is chosen already.</source>
        <translation>حفظ غيرك هذا العلم وأنت تعدّله. لم يضع شيء: اختر القيم التي تتابع بها. ما غيّره أحدكما وحده مختار مسبقًا.</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>ما كتبته</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>ما كتبه غيرك</translation>
    </message>
    <message>
        <source>Use all of &amp;theirs</source>
        <translation>&amp;اعتماد كل ما كتبه غيرك</translation>
    </message>
    <message>
        <source>&amp;Save the chosen values</source>
        <translation>&amp;حفظ القيم المختارة</translation>
    </message>
    <message>
        <source>Somebody else removed this entity or merged it into another while you were changing it. What you wrote is here.</source>
        <translation>حذف غيرك هذا العلم أو دمجه في علم آخر وأنت تعدّله. ما كتبته هنا.</translation>
    </message>
    <message>
        <source>&amp;Let it go</source>
        <translation>&amp;صرف النظر عنه</translation>
    </message>
    <message>
        <source>&amp;Save yours as a new entity</source>
        <translation>&amp;حفظ ما كتبته علمًا جديدًا</translation>
    </message>
    <message>
        <source>What you wrote stays kept aside for you</source>
        <translation>يبقى ما كتبته محفوظًا جانبًا لك</translation>
    </message>
    <message>
        <source>Your values and theirs</source>
        <translation>قيمك وقيم غيرك</translation>
    </message>
</context>
<context>
    <name>nashra::widgets::CopyDeskDialog</name>
    <message>
        <source>Copy desk</source>
        <translation>مكتب التدقيق</translation>
    </message>
    <message>
        <source>&amp;English spelling</source>
        <translation>إملاء الإ&amp;نجليزية</translation>
    </message>
    <message>
        <source>Dictionary for English</source>
        <translation>قاموس الإنجليزية</translation>
    </message>
    <message>
        <source>&amp;Arabic spelling</source>
        <translation>إملاء ال&amp;عربية</translation>
    </message>
    <message>
        <source>Dictionary for Arabic</source>
        <translation>قاموس العربية</translation>
    </message>
    <message>
        <source>House &amp;style from</source>
        <translation>أسلوب الدار &amp;من</translation>
    </message>
    <message>
        <source>No folder: the rules that come with the program</source>
        <translation>لا مجلد: القواعد التي تأتي مع البرنامج</translation>
    </message>
    <message>
        <source>Folder of house style rules</source>
        <translation>مجلد قواعد أسلوب الدار</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>ا&amp;ختيار…</translation>
    </message>
    <message>
        <source>C&amp;lear</source>
        <translation>م&amp;سح</translation>
    </message>
    <message>
        <source>Find a rule</source>
        <translation>البحث عن قاعدة</translation>
    </message>
    <message>
        <source>Rules in use</source>
        <translation>القواعد المستعملة</translation>
    </message>
    <message>
        <source>These hold for everybody in the newsroom, as soon as they are saved.</source>
        <translation>تسري على كل من في غرفة الأخبار حالما تُحفظ.</translation>
    </message>
    <message>
        <source>These hold for everybody in the newsroom, so that only a chief changes them.</source>
        <translation>تسري على كل من في غرفة الأخبار، فلا يغيرها إلا رئيس تحرير.</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>و%n أخرى.</numerusform>
            <numerusform>وواحدة أخرى.</numerusform>
            <numerusform>واثنتان أخريان.</numerusform>
            <numerusform>و%n أخرى.</numerusform>
            <numerusform>و%n أخرى.</numerusform>
            <numerusform>و%n أخرى.</numerusform>
        </translation>
    </message>
    <message>
        <source>House style from</source>
        <translation>أسلوب الدار من</translation>
    </message>
    <message>
        <source>&amp;Months in Arabic</source>
        <translation>أسماء الأ&amp;شهر بالعربية</translation>
    </message>
    <message>
        <source>Names of months in Arabic</source>
        <translation>أسماء الأشهر بالعربية</translation>
    </message>
</context>
<context>
    <name>nashra::widgets::DossierActions</name>
    <message>
        <source>no article is open</source>
        <translation>لا مادة مفتوحة</translation>
    </message>
    <message>
        <source>Choose a name of the registry in the list first.</source>
        <translation>اختر أولًا علمًا من السجل في القائمة.</translation>
    </message>
    <message>
        <source>The cursor stands in no name of the registry.</source>
        <translation>المؤشر ليس عند علم من السجل.</translation>
    </message>
</context>
<context>
    <name>nashra::widgets::DossierWindow</name>
    <message>
        <source>No longer in the registry</source>
        <translation>لم يعد في سجل الأعلام</translation>
    </message>
    <message>
        <source>All articles with %1</source>
        <extracomment>%1 is a name</extracomment>
        <translation>كل المواد التي تذكر %1</translation>
    </message>
    <message>
        <source>All articles with a name</source>
        <translation>كل المواد التي تذكر علمًا</translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s) in the archive.</source>
        <translation>
            <numerusform>لا مادة في الأرشيف.</numerusform>
            <numerusform>مادة واحدة في الأرشيف.</numerusform>
            <numerusform>مادتان في الأرشيف.</numerusform>
            <numerusform>%Ln مواد في الأرشيف.</numerusform>
            <numerusform>%Ln مادة في الأرشيف.</numerusform>
            <numerusform>%Ln مادة في الأرشيف.</numerusform>
        </translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>الأحدث أولًا</translation>
    </message>
    <message>
        <source>Articles of %1</source>
        <translation>مواد %1</translation>
    </message>
    <message>
        <source>Articles with %1 as well</source>
        <translation>مواد تذكر %1 أيضًا</translation>
    </message>
    <message>
        <source>Articles of %1 with %2 as well</source>
        <translation>مواد %1 التي تذكر %2 أيضًا</translation>
    </message>
    <message>
        <source>There is no such article.</source>
        <translation>لا توجد مادة كهذه.</translation>
    </message>
    <message>
        <source>No article that was read so far mentions this name.</source>
        <translation>لا تذكر هذا العلمَ أيُّ مادة قُرئت حتى الآن.</translation>
    </message>
    <message>
        <source>All articles with this name</source>
        <translation>كل المواد التي تذكر هذا العلم</translation>
    </message>
    <message>
        <source>Articles with both</source>
        <translation>مواد تذكرهما معًا</translation>
    </message>
    <message>
        <source>Open in the registry</source>
        <translation>فتح في سجل الأعلام</translation>
    </message>
    <message>
        <source>Back to the name before (%1)</source>
        <translation>رجوع إلى العلم السابق (%1)</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Open in the &amp;registry</source>
        <translation>فتح في &amp;سجل الأعلام</translation>
    </message>
    <message>
        <source>Show a&amp;ll</source>
        <translation>عرض ال&amp;كل</translation>
    </message>
    <message>
        <source>Show the articles of all months (Esc)</source>
        <translation>عرض مواد الشهور كلها (Esc)</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>المواد</translation>
    </message>
    <message>
        <source>Stands in articles with</source>
        <translation>يُذكر في المواد مع</translation>
    </message>
    <message>
        <source>Nobody stands with this name in an article.</source>
        <translation>لا يُذكر مع هذا العلم أحد في أي مادة.</translation>
    </message>
    <message>
        <source>Enter: all articles with this name. Ctrl+Enter: articles with both.</source>
        <translation>‏Enter: كل المواد التي تذكر هذا العلم. Ctrl+Enter: المواد التي تذكرهما معًا.</translation>
    </message>
</context>
<context>
    <name>nashra::widgets::DraftTableDelegate</name>
    <message>
        <source>2026-05-31</source>
        <translation>2026-05-31</translation>
    </message>
</context>
<context>
    <name>nashra::widgets::DuplicatesPanel</name>
    <message>
        <source>Names that may be one</source>
        <translation>أسماء قد تكون لعلم واحد</translation>
    </message>
    <message>
        <source>Looking for names that may be one…</source>
        <translation>جارٍ البحث عن أسماء قد تكون لعلم واحد…</translation>
    </message>
    <message>
        <source>No two names look as if they were one.</source>
        <translation>لا اسمان يبدوان لعلم واحد.</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>جارٍ البحث…</translation>
    </message>
    <message numerus="yes">
        <source>More than %Ln pair(s)</source>
        <translation>
            <numerusform>أكثر من %Ln زوج</numerusform>
            <numerusform>أكثر من زوج واحد</numerusform>
            <numerusform>أكثر من زوجين</numerusform>
            <numerusform>أكثر من %Ln أزواج</numerusform>
            <numerusform>أكثر من %Ln زوجًا</numerusform>
            <numerusform>أكثر من %Ln زوج</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pair(s)</source>
        <translation>
            <numerusform>لا أزواج</numerusform>
            <numerusform>زوج واحد</numerusform>
            <numerusform>زوجان</numerusform>
            <numerusform>%Ln أزواج</numerusform>
            <numerusform>%Ln زوجًا</numerusform>
            <numerusform>%Ln زوج</numerusform>
        </translation>
    </message>
    <message>
        <source>Look &amp;again</source>
        <translation>ابحث م&amp;جددًا</translation>
    </message>
    <message>
        <source>The registry was changed since; there may be other pairs now</source>
        <translation>تغيّر السجل بعد البحث، وقد تكون فيه أزواج أخرى</translation>
    </message>
    <message>
        <source>Names that look like one and are two</source>
        <translation>أسماء تتشابه وهي لعلمين</translation>
    </message>
    <message>
        <source>Nobody has set two names apart yet.</source>
        <translation>لم يفصل أحد بين علمين بعد.</translation>
    </message>
    <message>
        <source>Show what was set a&amp;part</source>
        <translation>أظهر ما فُ&amp;صل بينه</translation>
    </message>
    <message>
        <source>The names that look like one and that somebody said are two</source>
        <translation>الأسماء التي تتشابه وقال أحدهم إنها لعلمين</translation>
    </message>
    <message>
        <source>They ma&amp;y be one</source>
        <translation>قد يكونان &amp;واحدًا</translation>
    </message>
    <message>
        <source>These are t&amp;wo</source>
        <translation>هما ا&amp;ثنان</translation>
    </message>
    <message>
        <source>Shows them among the possible duplicates again, to everybody</source>
        <translation>يعيدهما إلى المكررات المحتملة عند الجميع</translation>
    </message>
    <message>
        <source>Never shows them as possible duplicates again, to anybody</source>
        <translation>لا يعرضهما بين المكررات المحتملة بعد الآن، عند أحد</translation>
    </message>
</context>
<context>
    <name>nashra::widgets::EditorActions</name>
    <message>
        <source>Link</source>
        <translation>رابط</translation>
    </message>
    <message>
        <source>Web or mail address (empty takes the link away):</source>
        <translation>عنوان شبكة أو بريد (الفارغ يزيل الرابط):</translation>
    </message>
    <message>
        <source>“%1” cannot be a link: only http, https and mailto addresses can.</source>
        <translation>لا يصلح «%1» رابطا: تقبل عناوين http وhttps وmailto فقط.</translation>
    </message>
    <message>
        <source>no article is open</source>
        <translation>لا مادة مفتوحة</translation>
    </message>
    <message>
        <source>this article cannot be changed now</source>
        <translation>لا يمكن تغيير هذه المادة الآن</translation>
    </message>
</context>
<context>
    <name>nashra::widgets::EmptyPage</name>
    <message>
        <source>Choose an article from the list, start a new one, or drop text files here.</source>
        <translation>اختر مادة من القائمة، أو ابدأ مادة جديدة، أو أسقط ملفات نصية هنا.</translation>
    </message>
</context>
<context>
    <name>nashra::widgets::EntityForm</name>
    <message>
        <source>Tied to</source>
        <translation>يرتبط بـ</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>الن&amp;وع</translation>
    </message>
    <message>
        <source>&amp;Gender</source>
        <translation>الجن&amp;س</translation>
    </message>
    <message>
        <source>What Arabic verbs and adjectives agree with</source>
        <translation>ما تطابقه الأفعال والصفات العربية</translation>
    </message>
    <message>
        <source>N&amp;umber</source>
        <translation>ال&amp;عدد</translation>
    </message>
    <message>
        <source>&amp;English names</source>
        <translation>الأسماء الإ&amp;نجليزية</translation>
    </message>
    <message>
        <source>&amp;Arabic names</source>
        <translation>الأسماء العر&amp;بية</translation>
    </message>
    <message>
        <source>&amp;Titles and offices</source>
        <translation>الصفا&amp;ت</translation>
    </message>
    <message>
        <source>T&amp;ied to</source>
        <translation>ي&amp;رتبط بـ</translation>
    </message>
    <message>
        <source>Notes to the &amp;desk</source>
        <translation>ملاح&amp;ظات للمكتب</translation>
    </message>
    <message>
        <source>What everybody who writes about it should know</source>
        <translation>ما ينبغي أن يعرفه كل من يكتب عنه</translation>
    </message>
    <message>
        <source>Identi&amp;fiers</source>
        <translation>المعرّ&amp;فات</translation>
    </message>
    <message>
        <source>English names</source>
        <translation>الأسماء الإنجليزية</translation>
    </message>
    <message>
        <source>Arabic names</source>
        <translation>الأسماء العربية</translation>
    </message>
    <message>
        <source>Titles and offices</source>
        <translation>الصفات</translation>
    </message>
    <message>
        <source>Identifiers</source>
        <translation>المعرّفات</translation>
    </message>
    <message>
        <source>Title removed.</source>
        <translation>حُذفت الصفة.</translation>
    </message>
    <message>
        <source>Relation removed.</source>
        <translation>حُذف الرابط.</translation>
    </message>
    <message>
        <source>Identifier removed.</source>
        <translation>حُذف المعرّف.</translation>
    </message>
    <message>
        <source>Name removed.</source>
        <translation>حُذف الاسم.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
</context>
<context>
    <name>nashra::widgets::EntityHistoryPanel</name>
    <message>
        <source>Make the entity what it was then; the history goes on</source>
        <translation>إعادة العلم إلى ما كان عليه حينها؛ ويستمر السجل</translation>
    </message>
    <message>
        <source>Bring back the entity that was merged into this one</source>
        <translation>إعادة العلم الذي دُمج في هذا</translation>
    </message>
    <message>
        <source>History</source>
        <translation>سجل التغييرات</translation>
    </message>
    <message>
        <source>Nothing has happened to it yet.</source>
        <translation>لم يحدث له شيء بعد.</translation>
    </message>
    <message>
        <source>Restore t&amp;his state</source>
        <translation>&amp;استعادة هذه الحال</translation>
    </message>
    <message>
        <source>Undo this merge</source>
        <translation>تراجع عن هذا الدمج</translation>
    </message>
    <message>
        <source>Undo this split</source>
        <translation>التراجع عن هذا الفصل</translation>
    </message>
    <message>
        <source>Make one of this entity and what was split off it again</source>
        <translation>اجعل هذا العلم وما فُصل عنه علما واحدا من جديد</translation>
    </message>
</context>
<context>
    <name>nashra::widgets::EntityPage</name>
    <message>
        <source>New entity</source>
        <translation>علم جديد</translation>
    </message>
    <message>
        <source>not saved yet</source>
        <translation>لم يُحفظ بعد</translation>
    </message>
    <message>
        <source>revision %L1</source>
        <translation>المراجعة %L1</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>معدّل</translation>
    </message>
    <message>
        <source>To be saved it needs: %1</source>
        <translation>يلزم لحفظه: %1</translation>
    </message>
    <message>
        <source>save or undo your changes first</source>
        <translation>احفظ تعديلاتك أو تراجع عنها أولًا</translation>
    </message>
    <message>
        <source>Make this entity and another one into one</source>
        <translation>اجعل هذا العلم وعلمًا آخر علمًا واحدًا</translation>
    </message>
    <message>
        <source>Make some of its names and titles into an entity of their own</source>
        <translation>اجعل بعض أسمائه وصفاته علمًا مستقلًا</translation>
    </message>
    <message>
        <source>Take this entity out of the registry; it can be brought back</source>
        <translation>إخراج هذا العلم من السجل؛ ويمكن إعادته</translation>
    </message>
    <message>
        <source>Previe&amp;w</source>
        <translation>معا&amp;ينة</translation>
    </message>
    <message>
        <source>Histor&amp;y</source>
        <translation>السج&amp;ل</translation>
    </message>
    <message>
        <source>&amp;Merge with…</source>
        <translation>&amp;دمج مع…</translation>
    </message>
    <message>
        <source>S&amp;plit…</source>
        <translation>ف&amp;صل…</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>ح&amp;ذف…</translation>
    </message>
    <message>
        <source>Undo &amp;changes</source>
        <translation>&amp;إلغاء التعديلات</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;حفظ</translation>
    </message>
    <message>
        <source>Save the entity (Ctrl+S)</source>
        <translation>حفظ العلم (Ctrl+S)</translation>
    </message>
    <message>
        <source>See all articles with this name (Ctrl+Shift+F4)</source>
        <translation>عرض كل المواد التي تذكر هذا العلم (Ctrl+Shift+F4)</translation>
    </message>
    <message>
        <source>&amp;View articles…</source>
        <translation>عر&amp;ض المواد…</translation>
    </message>
    <message>
        <source>A title ends before it begins.</source>
        <translation>صفة تنتهي قبل أن تبدأ.</translation>
    </message>
    <message>
        <source>%1 stands among the Arabic names and has no Arabic letters.</source>
        <translation>%1 بين الأسماء العربية ولا حروف عربية فيه.</translation>
    </message>
    <message>
        <source>%1 stands among the English names and has no Latin letters.</source>
        <translation>%1 بين الأسماء الإنجليزية ولا حروف لاتينية فيه.</translation>
    </message>
</context>
<context>
    <name>nashra::widgets::EntityPanel</name>
    <message>
        <source>Entities mentioned</source>
        <translation>الأعلام المذكورة</translation>
    </message>
    <message>
        <source>People, organisations, places and events of the registry show here as soon as the article mentions them.</source>
        <translation>يظهر هنا كل شخص أو هيئة أو مكان أو حدث من السجل حالما تذكره المادة.</translation>
    </message>
    <message>
        <source>This article cannot be changed now.</source>
        <translation>لا يمكن تعديل هذه المادة الآن.</translation>
    </message>
    <message>
        <source>The registry has no name for it in %1.</source>
        <translation>ليس له في سجل الأعلام اسم بـ%1.</translation>
    </message>
    <message>
        <source>Next mention</source>
        <translation>الذكر التالي</translation>
    </message>
    <message>
        <source>Previous mention</source>
        <translation>الذكر السابق</translation>
    </message>
    <message>
        <source>Insert the name</source>
        <translation>إدراج الاسم</translation>
    </message>
    <message>
        <source>Insert title and name</source>
        <translation>إدراج الصفة والاسم</translation>
    </message>
    <message>
        <source>Ask again who is meant</source>
        <translation>السؤال من جديد عن المقصود</translation>
    </message>
    <message>
        <source>This one is meant</source>
        <translation>هذا هو المقصود</translation>
    </message>
    <message>
        <source>Open in the registry</source>
        <translation>افتح في سجل الأعلام</translation>
    </message>
    <message>
        <source>All articles with this name</source>
        <translation>كل المواد التي تذكر هذا العلم</translation>
    </message>
</context>
<context>
    <name>nashra::widgets::EntityPickerDialog</name>
    <message>
        <source>&amp;Choose</source>
        <translation>ا&amp;ختيار</translation>
    </message>
</context>
<context>
    <name>nashra::widgets::EntityPreviewPanel</name>
    <message>
        <source>No name in this language yet.</source>
        <translation>لا اسم بهذه اللغة بعد.</translation>
    </message>
    <message>
        <source>First mention</source>
        <translation>الذكر الأول</translation>
    </message>
    <message>
        <source>After that</source>
        <translation>بعد ذلك</translation>
    </message>
    <message>
        <source>With particles</source>
        <translation>مع حروف الجر</translation>
    </message>
    <message>
        <source>Possessive</source>
        <translation>مع علامة الملكية</translation>
    </message>
    <message>
        <source>Adjective</source>
        <translation>نسبة</translation>
    </message>
    <message>
        <source>%1 (not found here)</source>
        <translation>%1 (لا يُعثر عليه هنا)</translation>
    </message>
    <message>
        <source>Also found, and mended to the house form: %1</source>
        <translation>يُعثر عليه أيضًا ويُصحَّح إلى الصيغة المعتمدة: %1</translation>
    </message>
    <message>
        <source>As printed &amp;on</source>
        <translation>كما يُن&amp;شر في</translation>
    </message>
    <message>
        <source>Day of the preview</source>
        <translation>يوم المعاينة</translation>
    </message>
    <message>
        <source>%1 has no Arabic letters.</source>
        <translation>لا حروف عربية في %1.</translation>
    </message>
    <message>
        <source>%1 has no Latin letters.</source>
        <translation>لا حروف لاتينية في %1.</translation>
    </message>
    <message>
        <source>Move to the English names</source>
        <translation>انقله إلى الأسماء الإنجليزية</translation>
    </message>
    <message>
        <source>Move to the Arabic names</source>
        <translation>انقله إلى الأسماء العربية</translation>
    </message>
</context>
<context>
    <name>nashra::widgets::ExchangeActions</name>
    <message>
        <source>nobody is at the desk</source>
        <translation>لا أحد على المكتب</translation>
    </message>
    <message>
        <source>Export names</source>
        <translation>تصدير الأعلام</translation>
    </message>
    <message>
        <source>Exporting names…</source>
        <translation>جارٍ تصدير الأعلام…</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>إ&amp;يقاف</translation>
    </message>
</context>
<context>
    <name>nashra::widgets::ExportActions</name>
    <message>
        <source>Export into</source>
        <translation>التصدير إلى</translation>
    </message>
    <message>
        <source>Exported.</source>
        <translation>تم التصدير.</translation>
    </message>
    <message>
        <source>no article is open</source>
        <translation>لا مادة مفتوحة</translation>
    </message>
    <message>
        <source>no bulletin is chosen</source>
        <translation>لم تختر نشرة</translation>
    </message>
    <message>
        <source>No browser could be started. The page lies in %1</source>
        <translation>تعذر تشغيل متصفح. الصفحة في %1</translation>
    </message>
    <message>
        <source>Where do published files go?</source>
        <translation>إلى أين تذهب الملفات المنشورة؟</translation>
    </message>
    <message>
        <source>Released as No. %1.</source>
        <translation>بثت بالرقم %1.</translation>
    </message>
    <message>
        <source>Bulletin No. %1 is released.</source>
        <translation>بثت النشرة رقم %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) in %1.</source>
        <translation>
            <numerusform>لا ملفات في %1.</numerusform>
            <numerusform>ملف واحد في %1.</numerusform>
            <numerusform>ملفان في %1.</numerusform>
            <numerusform>%n ملفات في %1.</numerusform>
            <numerusform>%n ملفا في %1.</numerusform>
            <numerusform>%n ملف في %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>فتح المجلد</translation>
    </message>
</context>
<context>
    <name>nashra::widgets::FileDialog</name>
    <message>
        <source>Folder</source>
        <translation>مجلد</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ملف</translation>
    </message>
    <message>
        <source>%1 file</source>
        <translation>ملف %1</translation>
    </message>
</context>
<context>
    <name>nashra::widgets::FindBar</name>
    <message>
        <source>Went on from the other end</source>
        <translation>استؤنف البحث من الطرف الآخر</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>لم يوجد</translation>
    </message>
    <message>
        <source>Find in this article</source>
        <translation>بحث في هذه المادة</translation>
    </message>
</context>
<context>
    <name>nashra::widgets::FindingActions</name>
    <message>
        <source>no article is open</source>
        <translation>لا مادة مفتوحة</translation>
    </message>
    <message>
        <source>Nothing to mend in this article.</source>
        <translation>لا شيء للإصلاح في هذه المادة.</translation>
    </message>
    <message>
        <source>Nothing to mend at the cursor. F8 goes to the next finding.</source>
        <translation>لا شيء للإصلاح عند المؤشر. المفتاح F8 ينقلك إلى المأخذ التالي.</translation>
    </message>
    <message>
        <source>The rule is off in the whole newsroom. “Copy desk…” switches it on again.</source>
        <translation>أُوقفت القاعدة في غرفة الأخبار كلها. تعيدها «مكتب التدقيق…».</translation>
    </message>
    <message>
        <source>nothing was ignored or added</source>
        <translation>لم يُتجاهل شيء ولم تُضف كلمة</translation>
    </message>
    <message>
        <source>What is ignored there stands in the text no more.</source>
        <translation>ما هو متجاهَل هنا لم يعد موجودًا في النص.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>“%1” is one of your words now.</source>
        <translation>أصبحت «%1» من كلماتك.</translation>
    </message>
    <message>
        <source>“%1” is one of the newsroom’s words now.</source>
        <translation>أصبحت «%1» من كلمات غرفة الأخبار.</translation>
    </message>
    <message>
        <source>“%1” is ignored no more.</source>
        <translation>لم يعد «%1» متجاهَلًا.</translation>
    </message>
    <message>
        <source>“%1” is ignored in this paragraph.</source>
        <translation>«%1» متجاهَل في هذه الفقرة.</translation>
    </message>
    <message>
        <source>“%1” is ignored in this article.</source>
        <translation>«%1» متجاهَل في هذه المادة.</translation>
    </message>
    <message>
        <source>“%1” is ignored in the whole newsroom.</source>
        <translation>«%1» متجاهَل في غرفة الأخبار كلها.</translation>
    </message>
    <message>
        <source>Undo (%1)</source>
        <translation>تراجع (%1)</translation>
    </message>
</context>
<context>
    <name>nashra::widgets::FindingsPanel</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>All findings</source>
        <translation>كل المآخذ</translation>
    </message>
    <message>
        <source>Kinds of findings</source>
        <translation>أنواع المآخذ</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>المآخذ</translation>
    </message>
    <message>
        <source>Nothing to mend. What the copy desk finds while you write shows here.</source>
        <translation>لا شيء للإصلاح. يظهر هنا ما يجده مكتب التدقيق وأنت تكتب.</translation>
    </message>
    <message>
        <source>No article is open. What the copy desk finds in the one you open shows here.</source>
        <translation>لا مادة مفتوحة. ما يجده مكتب التدقيق في المادة التي تفتحها يظهر هنا.</translation>
    </message>
    <message>
        <source>Show again</source>
        <translation>إظهاره من جديد</translation>
    </message>
    <message>
        <source>Show again – for sub-editors and chiefs</source>
        <translation>أظهره من جديد – للمحررين المراجعين ورؤساء التحرير</translation>
    </message>
    <message>
        <source>Show again – for those who work in this newsroom</source>
        <translation>أظهره من جديد – للعاملين في غرفة الأخبار هذه</translation>
    </message>
    <message>
        <source>Go to its place</source>
        <translation>انتقل إلى موضعه</translation>
    </message>
    <message>
        <source>Go to its place – it stands there no more</source>
        <translation>انتقل إلى موضعه – لم يعد موجودًا فيه</translation>
    </message>
    <message>
        <source>Nothing is ignored in this article. What somebody tells the copy desk to ignore shows here, and can be taken back.</source>
        <translation>لا شيء متجاهَل في هذه المادة. ما يُطلب من مكتب التدقيق تجاهله يظهر هنا، ويمكن التراجع عنه.</translation>
    </message>
    <message>
        <source>Ignored</source>
        <extracomment>Findings that somebody told the copy desk not to show</extracomment>
        <translation>المتجاهل</translation>
    </message>
    <message numerus="yes">
        <source>%n ignored</source>
        <translation>
            <numerusform>لا شيء متجاهَل</numerusform>
            <numerusform>مأخذ واحد متجاهَل</numerusform>
            <numerusform>مأخذان متجاهَلان</numerusform>
            <numerusform>%n مآخذ متجاهَلة</numerusform>
            <numerusform>%n مأخذًا متجاهَلًا</numerusform>
            <numerusform>%n مأخذ متجاهَل</numerusform>
        </translation>
    </message>
    <message>
        <source>What the copy desk was told to ignore; click for the list</source>
        <translation>ما طُلب من مكتب التدقيق تجاهله، انقر لعرض القائمة</translation>
    </message>
</context>
<context>
    <name>nashra::widgets::FollowUpDialog</name>
    <message>
        <source>Follow up</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>What kind of follow-up is it?</source>
        <translation>ما نوع هذه المتابعة؟</translation>
    </message>
    <message>
        <source>&amp;Update: there is more to tell (write-thru)</source>
        <translation>ت&amp;حديث: في الخبر جديد</translation>
    </message>
    <message>
        <source>&amp;Correction: something was wrong</source>
        <translation>ت&amp;صويب: فيه خطأ</translation>
    </message>
    <message>
        <source>&amp;Refile: the same facts, mended text</source>
        <translation>إعادة &amp;صياغة: الوقائع نفسها بنص مصلح</translation>
    </message>
    <message>
        <source>Re&amp;peat: it did not arrive, send it again</source>
        <translation>ت&amp;كرار: لم يصل، يرسل ثانية</translation>
    </message>
</context>
<context>
    <name>nashra::widgets::HeaderForm</name>
    <message>
        <source>Headline</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>D&amp;ateline</source>
        <translation>سطر المكان</translation>
    </message>
    <message>
        <source>Place of the dateline</source>
        <translation>مكان الخبر</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>مكان</translation>
    </message>
    <message>
        <source>Date of the dateline</source>
        <translation>تاريخ الخبر</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>Agency of the dateline</source>
        <translation>وكالة الخبر</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>الوكالة</translation>
    </message>
    <message>
        <source>&amp;Urgency</source>
        <translation>الاستعجال</translation>
    </message>
    <message>
        <source>Urgency</source>
        <translation>الاستعجال</translation>
    </message>
    <message>
        <source>More</source>
        <translation>المزيد</translation>
    </message>
    <message>
        <source>S&amp;lug</source>
        <translation>ال&amp;معرف</translation>
    </message>
    <message>
        <source>Slug</source>
        <translation>المعرف</translation>
    </message>
    <message>
        <source>&amp;Section label</source>
        <translation>اسم ال&amp;باب</translation>
    </message>
    <message>
        <source>Section label</source>
        <translation>اسم الباب</translation>
    </message>
    <message>
        <source>B&amp;yline</source>
        <translation>اسم ال&amp;كاتب</translation>
    </message>
    <message>
        <source>Byline</source>
        <translation>اسم الكاتب</translation>
    </message>
    <message>
        <source>Sign-o&amp;ff</source>
        <translation>ال&amp;توقيع</translation>
    </message>
    <message>
        <source>Sign-off</source>
        <translation>التوقيع</translation>
    </message>
    <message>
        <source>&amp;Keywords</source>
        <translation>كلمات م&amp;فتاحية</translation>
    </message>
    <message>
        <source>Keywords</source>
        <translation>كلمات مفتاحية</translation>
    </message>
    <message>
        <source>separated by commas</source>
        <translation>تفصلها فواصل</translation>
    </message>
    <message>
        <source>&amp;Desk</source>
        <translation>ال&amp;قسم</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>القسم</translation>
    </message>
    <message>
        <source>E&amp;mbargo until</source>
        <translation>&amp;حظر نشر حتى</translation>
    </message>
    <message>
        <source>Embargo until</source>
        <translation>حظر نشر حتى</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>ال&amp;لغة</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Note to edi&amp;tors</source>
        <translation>ملا&amp;حظة للمحررين</translation>
    </message>
    <message>
        <source>Note to editors</source>
        <translation>ملاحظة للمحررين</translation>
    </message>
    <message>
        <source>&amp;Not for publication</source>
        <translation>لي&amp;ست للنشر</translation>
    </message>
    <message>
        <source>none</source>
        <translation>بلا</translation>
    </message>
    <message>
        <source>Check also</source>
        <translation>اقرأ أيضا</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Remove the related items</source>
        <translation>إزالة المواد ذات الصلة</translation>
    </message>
</context>
<context>
    <name>nashra::widgets::ImportEntitiesDialog</name>
    <message>
        <source>Import names</source>
        <translation>استيراد أعلام</translation>
    </message>
    <message>
        <source>&amp;File:</source>
        <translation>المل&amp;ف:</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>اختيار…</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>اختيار ملف</translation>
    </message>
    <message>
        <source>F&amp;ormat:</source>
        <translation>ال&amp;صيغة:</translation>
    </message>
    <message>
        <source>&amp;Kind where the file does not say:</source>
        <translation>النو&amp;ع حيث لا يذكره الملف:</translation>
    </message>
    <message>
        <source>What the columns are about</source>
        <translation>ما تعنيه الأعمدة</translation>
    </message>
    <message>
        <source>The first names of the file</source>
        <translation>أول أعلام الملف</translation>
    </message>
    <message>
        <source>How far the import is</source>
        <translation>تقدّم الاستيراد</translation>
    </message>
    <message>
        <source>Lines left out</source>
        <translation>أسطر لم تؤخذ</translation>
    </message>
    <message>
        <source>&amp;Copy the list</source>
        <translation>&amp;نسخ القائمة</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>ا&amp;ستيراد</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Files of names (*.csv *.tsv *.txt *.json *.ndjson *.tbx *.xml);;All files (*)</source>
        <translation>ملفات أعلام (*.csv *.tsv *.txt *.json *.ndjson *.tbx *.xml);;كل الملفات (*)</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>جارٍ القراءة…</translation>
    </message>
    <message>
        <source>Leave the line out</source>
        <translation>يُترك السطر</translation>
    </message>
    <message>
        <source>Column of the file</source>
        <translation>عمود الملف</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>ما يعنيه</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>جارٍ الاستيراد…</translation>
    </message>
    <message>
        <source>Stopped. The registry is as it was.</source>
        <translation>أوقِف. السجل كما كان.</translation>
    </message>
    <message>
        <source>No column is a name. Choose the one that is.</source>
        <translation>لا عمود يحوي الاسم. اختر العمود الذي يحويه.</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>إ&amp;يقاف</translation>
    </message>
    <message>
        <source>Lines with the name of another entity:</source>
        <translation>الأسطر التي فيها اسم علم آخر:</translation>
    </message>
    <message>
        <source>&amp;Add them all the same</source>
        <translation>أ&amp;ضفها مع ذلك</translation>
    </message>
    <message>
        <source>Otherwise they are left out and listed</source>
        <translation>وإلا تُركت وأُدرجت في القائمة</translation>
    </message>
    <message>
        <source>The columns are about what they were at the last import of such a file.</source>
        <translation>معاني الأعمدة كما اختيرت في آخر استيراد لملف كهذا.</translation>
    </message>
    <message>
        <source>No line of this file would be added.</source>
        <translation>لن يُضاف أي سطر من هذا الملف.</translation>
    </message>
    <message numerus="yes">
        <source>Only the first %n line(s) are shown; the import judges all.</source>
        <translation>
            <numerusform>لا يظهر سطر، ويحكم الاستيراد عليها جميعا.</numerusform>
            <numerusform>يظهر السطر الأول وحده، ويحكم الاستيراد على الأسطر جميعا.</numerusform>
            <numerusform>يظهر السطران الأولان وحدهما، ويحكم الاستيراد على الأسطر جميعا.</numerusform>
            <numerusform>تظهر الأسطر الـ%n الأولى وحدها، ويحكم الاستيراد عليها جميعا.</numerusform>
            <numerusform>يظهر أول %n سطرا وحدها، ويحكم الاستيراد على الأسطر جميعا.</numerusform>
            <numerusform>يظهر أول %n سطر وحدها، ويحكم الاستيراد على الأسطر جميعا.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>nashra::widgets::KillDialog</name>
    <message>
        <source>Nobody else here may confirm a kill</source>
        <translation>لا أحد غيرك هنا يمكنه تأكيد الإلغاء</translation>
    </message>
    <message>
        <source>Kill the story</source>
        <translation>إلغاء الخبر</translation>
    </message>
    <message>
        <source>&amp;Reason, as receivers will read it</source>
        <translation>ال&amp;سبب كما سيقرؤه المشتركون</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>&amp;Second person who confirms</source>
        <translation>الشخص ال&amp;ثاني الذي يؤكد</translation>
    </message>
    <message>
        <source>Second person who confirms</source>
        <translation>الشخص الثاني الذي يؤكد</translation>
    </message>
    <message>
        <source>No bulletin and no translation holds this story.</source>
        <translation>لا نشرة ولا ترجمة فيها هذا الخبر.</translation>
    </message>
    <message>
        <source>It stands in:</source>
        <translation>هو موجود في:</translation>
    </message>
    <message>
        <source>&amp;Kill the story</source>
        <translation>إ&amp;لغاء الخبر</translation>
    </message>
    <message>
        <source>Choose who confirms</source>
        <translation>اختر من يؤكد</translation>
    </message>
</context>
<context>
    <name>nashra::widgets::MainWindow</name>
    <message>
        <source>The newsroom can be reached again.</source>
        <translation>عاد الوصول إلى غرفة الأخبار.</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>المواد</translation>
    </message>
    <message>
        <source>Entities</source>
        <translation>الأعلام</translation>
    </message>
    <message>
        <source>Bulletins</source>
        <translation>النشرات</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>الأدوات</translation>
    </message>
    <message>
        <source>Nashra</source>
        <translation>نشرة</translation>
    </message>
    <message>
        <source>Nobody is at the desk</source>
        <translation>لا أحد على المكتب</translation>
    </message>
    <message>
        <source>Who is at the desk; click to change</source>
        <translation>من على المكتب؛ انقر للتغيير</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Text that is not saved could not be kept aside.</source>
        <translation>تعذّر الاحتفاظ جانبًا بالنص غير المحفوظ.</translation>
    </message>
    <message>
        <source>&amp;Stay</source>
        <translation>ا&amp;لبقاء</translation>
    </message>
    <message>
        <source>&amp;Close without it</source>
        <translation>الإ&amp;غلاق بدونه</translation>
    </message>
    <message>
        <source>No dictionary for %1 is installed, so its spelling is not checked. Any Hunspell dictionary of the system will do.</source>
        <translation>لا قاموس مثبتا للغة %1، فلا تُدقَّق كتابتها. يصلح أي قاموس Hunspell في النظام.</translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s) of house style cannot be used; the others are.</source>
        <translation>
            <numerusform>كل قواعد أسلوب الدار مستعملة.</numerusform>
            <numerusform>قاعدة واحدة من أسلوب الدار لا يمكن استعمالها؛ والبقية مستعملة.</numerusform>
            <numerusform>قاعدتان من أسلوب الدار لا يمكن استعمالهما؛ والبقية مستعملة.</numerusform>
            <numerusform>%n قواعد من أسلوب الدار لا يمكن استعمالها؛ والبقية مستعملة.</numerusform>
            <numerusform>%n قاعدة من أسلوب الدار لا يمكن استعمالها؛ والبقية مستعملة.</numerusform>
            <numerusform>%n قاعدة من أسلوب الدار لا يمكن استعمالها؛ والبقية مستعملة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>المآخذ</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>الاقتباسات</translation>
    </message>
    <message numerus="yes">
        <source>Learned from %n article(s) which words stand beside which.</source>
        <translation>
            <numerusform>لم تُتعلم كلمات من أي مادة.</numerusform>
            <numerusform>تُعلِّم من مادة واحدة أي الكلمات تجاور أيها.</numerusform>
            <numerusform>تُعلِّم من مادتين أي الكلمات تجاور أيها.</numerusform>
            <numerusform>تُعلِّم من %n مواد أي الكلمات تجاور أيها.</numerusform>
            <numerusform>تُعلِّم من %n مادة أي الكلمات تجاور أيها.</numerusform>
            <numerusform>تُعلِّم من %n مادة أي الكلمات تجاور أيها.</numerusform>
        </translation>
    </message>
    <message>
        <source>All rules of house style can be used again.</source>
        <translation>صارت قواعد أسلوب الدار كلها صالحة للاستعمال من جديد.</translation>
    </message>
</context>
<context>
    <name>nashra::widgets::MentionActions</name>
    <message>
        <source>no article is open</source>
        <translation>لا مادة مفتوحة</translation>
    </message>
    <message>
        <source>The cursor stands in no name of the registry.</source>
        <translation>لا يقف المؤشر على اسم من سجل الأعلام.</translation>
    </message>
    <message>
        <source>Choose a name of the registry in the list first.</source>
        <translation>اختر أولًا علمًا من السجل في القائمة.</translation>
    </message>
</context>
<context>
    <name>nashra::widgets::MentionedArticleDelegate</name>
    <message numerus="yes">
        <source>%Ln mention(s)</source>
        <translation>
            <numerusform>لا ذكر</numerusform>
            <numerusform>ذكر واحد</numerusform>
            <numerusform>ذكران</numerusform>
            <numerusform>%Ln مرات ذكر</numerusform>
            <numerusform>%Ln ذكرًا</numerusform>
            <numerusform>%Ln ذكر</numerusform>
        </translation>
    </message>
    <message>
        <source>in the headline</source>
        <translation>في العنوان</translation>
    </message>
</context>
<context>
    <name>nashra::widgets::MentionsStatus</name>
    <message>
        <source>Reading the archive for names</source>
        <translation>قراءة الأرشيف بحثًا عن الأعلام</translation>
    </message>
    <message>
        <source>Stop reading</source>
        <translation>إيقاف القراءة</translation>
    </message>
    <message>
        <source>Stop reading; it goes on at the next start</source>
        <translation>إيقاف القراءة؛ وتُستأنف عند التشغيل التالي</translation>
    </message>
</context>
<context>
    <name>nashra::widgets::MergeDialog</name>
    <message>
        <source>Merge two entities</source>
        <translation>دمج علمين</translation>
    </message>
</context>
<context>
    <name>nashra::widgets::MergePanel</name>
    <message>
        <source>This one stays</source>
        <translation>هذا يبقى</translation>
    </message>
    <message>
        <source>This one goes into it</source>
        <translation>هذا يدخل فيه</translation>
    </message>
    <message>
        <source>Together they will be</source>
        <translation>يصيران معًا</translation>
    </message>
    <message>
        <source>The merge can be undone afterwards, also from the history</source>
        <translation>يمكن التراجع عن الدمج لاحقًا، ومن السجل أيضًا</translation>
    </message>
    <message>
        <source>&amp;Swap</source>
        <translation>&amp;عكس</translation>
    </message>
    <message>
        <source>Let the other one stay</source>
        <translation>ليبقَ الآخر</translation>
    </message>
    <message>
        <source>&amp;Merge</source>
        <translation>&amp;دمج</translation>
    </message>
    <message>
        <source>The two and what they will be</source>
        <translation>الاثنان وما سيصيران إليه</translation>
    </message>
</context>
<context>
    <name>nashra::widgets::MessageBar</name>
    <message>
        <source>Close this message</source>
        <translation>إغلاق هذه الرسالة</translation>
    </message>
</context>
<context>
    <name>nashra::widgets::MonthTimeline</name>
    <message numerus="yes">
        <source>%1: %Ln article(s)</source>
        <extracomment>%1 is a month of a year</extracomment>
        <translation>
            <numerusform>%1: لا مواد</numerusform>
            <numerusform>%1: مادة واحدة</numerusform>
            <numerusform>%1: مادتان</numerusform>
            <numerusform>%1: %Ln مواد</numerusform>
            <numerusform>%1: %Ln مادة</numerusform>
            <numerusform>%1: %Ln مادة</numerusform>
        </translation>
    </message>
    <message>
        <source>No articles yet</source>
        <translation>لا مواد بعد</translation>
    </message>
    <message>
        <source>Articles by month</source>
        <translation>المواد بحسب الشهر</translation>
    </message>
    <message>
        <source>Arrows walk through the months, Enter shows the articles of a month only</source>
        <translation>تنتقل الأسهم بين الشهور، ويعرض مفتاح الإدخال مواد الشهر وحده</translation>
    </message>
</context>
<context>
    <name>nashra::widgets::NameStatus</name>
    <message>
        <source>Reading names: %L1</source>
        <translation>قراءة الأسماء: %L1</translation>
    </message>
</context>
<context>
    <name>nashra::widgets::NewBulletinDialog</name>
    <message>
        <source>New bulletin</source>
        <translation>نشرة جديدة</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>ال&amp;عنوان</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>ال&amp;لغة</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>&amp;Start bulletin</source>
        <translation>&amp;بدء النشرة</translation>
    </message>
</context>
<context>
    <name>nashra::widgets::NewNewsroomDialog</name>
    <message>
        <source>New newsroom</source>
        <translation>غرفة أخبار جديدة</translation>
    </message>
    <message>
        <source>Name in &amp;English</source>
        <translation>الاسم بالإ&amp;نجليزية</translation>
    </message>
    <message>
        <source>Name of the newsroom in English</source>
        <translation>اسم غرفة الأخبار بالإنجليزية</translation>
    </message>
    <message>
        <source>Name in &amp;Arabic</source>
        <translation>الاسم بال&amp;عربية</translation>
    </message>
    <message>
        <source>Name of the newsroom in Arabic</source>
        <translation>اسم غرفة الأخبار بالعربية</translation>
    </message>
    <message>
        <source>Agenc&amp;y in English</source>
        <translation>ال&amp;وكالة بالإنجليزية</translation>
    </message>
    <message>
        <source>Agency in English</source>
        <translation>الوكالة بالإنجليزية</translation>
    </message>
    <message>
        <source>As datelines have it; may stay empty</source>
        <translation>كما في سطر المكان والتاريخ؛ يجوز تركها فارغة</translation>
    </message>
    <message>
        <source>Agency in A&amp;rabic</source>
        <translation>الوكا&amp;لة بالعربية</translation>
    </message>
    <message>
        <source>Agency in Arabic</source>
        <translation>الوكالة بالعربية</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>ال&amp;ملف</translation>
    </message>
    <message>
        <source>File of the newsroom</source>
        <translation>ملف غرفة الأخبار</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>ا&amp;ختيار…</translation>
    </message>
    <message>
        <source>Its first person, who becomes its chief:</source>
        <translation>أول شخص فيها، ويصير رئيس تحريرها:</translation>
    </message>
    <message>
        <source>Name in E&amp;nglish</source>
        <translation>الاسم &amp;بالإنجليزية</translation>
    </message>
    <message>
        <source>Name of the chief in English</source>
        <translation>اسم رئيس التحرير بالإنجليزية</translation>
    </message>
    <message>
        <source>Name in Ara&amp;bic</source>
        <translation>الاسم بالعر&amp;بية</translation>
    </message>
    <message>
        <source>Name of the chief in Arabic</source>
        <translation>اسم رئيس التحرير بالعربية</translation>
    </message>
    <message>
        <source>&amp;Login</source>
        <translation>اسم الد&amp;خول</translation>
    </message>
    <message>
        <source>Login of the chief</source>
        <translation>اسم دخول رئيس التحرير</translation>
    </message>
    <message>
        <source>Small Latin letters and digits</source>
        <translation>حروف لاتينية صغيرة وأرقام</translation>
    </message>
    <message>
        <source>&amp;Make newsroom</source>
        <translation>إ&amp;نشاء غرفة الأخبار</translation>
    </message>
    <message>
        <source>Newsrooms (*.nashra)</source>
        <translation>غرف الأخبار ‎(*.nashra)</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>اختيار</translation>
    </message>
    <message>
        <source>The newsroom is being made…</source>
        <translation>يجري إنشاء غرفة الأخبار…</translation>
    </message>
    <message>
        <source>A newsroom needs a name, in English or in Arabic.</source>
        <translation>لا بد لغرفة الأخبار من اسم، بالإنجليزية أو بالعربية.</translation>
    </message>
    <message>
        <source>Say in which file the newsroom is to be kept.</source>
        <translation>حدد الملف الذي تُحفظ فيه غرفة الأخبار.</translation>
    </message>
    <message>
        <source>Its first person needs a name, in English or in Arabic.</source>
        <translation>لا بد لأول شخص فيها من اسم، بالإنجليزية أو بالعربية.</translation>
    </message>
    <message>
        <source>A login is written in small Latin letters, digits, dots, hyphens and underscores, and begins with a letter or digit.</source>
        <translation>يُكتب اسم الدخول بحروف لاتينية صغيرة وأرقام ونقاط وشرطات وشرطات سفلية، ويبدأ بحرف أو رقم.</translation>
    </message>
</context>
<context>
    <name>nashra::widgets::NewsroomActions</name>
    <message>
        <source>a backup is being written</source>
        <translation>تُكتب نسخة احتياطية الآن</translation>
    </message>
    <message>
        <source>a newsroom on a server is backed up with pg_dump</source>
        <translation>غرفة الأخبار التي على خادم تُنسخ احتياطيًا بالأداة pg_dump</translation>
    </message>
    <message>
        <source>Back up newsroom</source>
        <translation>نسخ غرفة الأخبار احتياطيًا</translation>
    </message>
    <message>
        <source>Newsrooms (*.nashra)</source>
        <translation>غرف الأخبار ‎(*.nashra)</translation>
    </message>
    <message>
        <source>Backing up the newsroom…</source>
        <translation>يجري نسخ غرفة الأخبار احتياطيا…</translation>
    </message>
    <message>
        <source>The newsroom was copied to %1: %2, read back and checked.</source>
        <extracomment>%1 is a file, %2 its size</extracomment>
        <translation>نُسخت غرفة الأخبار إلى %1 (%2)، ثم قُرئت النسخة ودُققت.</translation>
    </message>
    <message>
        <source>No backup was written. %1</source>
        <translation>لم تُكتب نسخة احتياطية. %1</translation>
    </message>
    <message>
        <source>The backup is still being written. The window closes when it is done.</source>
        <translation>ما زالت النسخة الاحتياطية تُكتب. تُغلق النافذة حين تكتمل.</translation>
    </message>
</context>
<context>
    <name>nashra::widgets::NewsroomDialog</name>
    <message>
        <source>People and desks</source>
        <translation>الأشخاص والأقسام</translation>
    </message>
    <message>
        <source>&amp;People</source>
        <translation>الأ&amp;شخاص</translation>
    </message>
    <message>
        <source>People of the newsroom</source>
        <translation>أهل غرفة الأخبار</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>إ&amp;ضافة…</translation>
    </message>
    <message>
        <source>&amp;Change…</source>
        <translation>ت&amp;غيير…</translation>
    </message>
    <message>
        <source>Nobody is ever deleted, because the history names people. Somebody who has left is made inactive.</source>
        <translation>لا يُحذف أحد، لأن السجل يذكر الناس بأسمائهم. ومن غادر يصبح غير نشط.</translation>
    </message>
    <message>
        <source>&amp;Newsroom</source>
        <translation>&amp;غرفة الأخبار</translation>
    </message>
    <message>
        <source>Name in &amp;English</source>
        <translation>الاسم بالإ&amp;نجليزية</translation>
    </message>
    <message>
        <source>Name of the newsroom in English</source>
        <translation>اسم غرفة الأخبار بالإنجليزية</translation>
    </message>
    <message>
        <source>Name in A&amp;rabic</source>
        <translation>الاسم بالع&amp;ربية</translation>
    </message>
    <message>
        <source>Name of the newsroom in Arabic</source>
        <translation>اسم غرفة الأخبار بالعربية</translation>
    </message>
    <message>
        <source>A&amp;gency in English</source>
        <translation>الوكالة بالإنجلي&amp;زية</translation>
    </message>
    <message>
        <source>Agency in datelines in English</source>
        <translation>الوكالة في سطر المكان والتاريخ بالإنجليزية</translation>
    </message>
    <message>
        <source>Agency in Ara&amp;bic</source>
        <translation>الوكالة بالعر&amp;بية</translation>
    </message>
    <message>
        <source>Agency in datelines in Arabic</source>
        <translation>الوكالة في سطر المكان والتاريخ بالعربية</translation>
    </message>
    <message>
        <source>Des&amp;ks</source>
        <translation>الأ&amp;قسام</translation>
    </message>
    <message>
        <source>Desks of the newsroom</source>
        <translation>أقسام غرفة الأخبار</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>إ&amp;ضافة</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>&amp;حذف</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>إلى أ&amp;على</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>إلى أ&amp;سفل</translation>
    </message>
    <message>
        <source>Desk in Eng&amp;lish</source>
        <translation>القسم بالإن&amp;جليزية</translation>
    </message>
    <message>
        <source>Name of the desk in English</source>
        <translation>اسم القسم بالإنجليزية</translation>
    </message>
    <message>
        <source>Desk in Arab&amp;ic</source>
        <translation>القسم بال&amp;عربية</translation>
    </message>
    <message>
        <source>Name of the desk in Arabic</source>
        <translation>اسم القسم بالعربية</translation>
    </message>
    <message>
        <source>Kept in articles a&amp;s</source>
        <translation>يُح&amp;فظ في المواد باسم</translation>
    </message>
    <message>
        <source>What articles keep of the desk</source>
        <translation>ما تحفظه المواد عن القسم</translation>
    </message>
    <message>
        <source>These hold for everybody in the newsroom.</source>
        <translation>تسري على كل من في غرفة الأخبار.</translation>
    </message>
    <message>
        <source>These hold for everybody in the newsroom, so that only a chief changes them.</source>
        <translation>تسري على كل من في غرفة الأخبار، فلا يغيرها إلا رئيس تحرير.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>nashra::widgets::NoteDialog</name>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;ملاحظة</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
</context>
<context>
    <name>nashra::widgets::OpenNewsroomDialog</name>
    <message>
        <source>Open newsroom</source>
        <translation>فتح غرفة أخبار</translation>
    </message>
    <message>
        <source>&amp;Opened lately</source>
        <translation>&amp;فُتحت مؤخرًا</translation>
    </message>
    <message>
        <source>Newsrooms opened lately</source>
        <translation>غرف أخبار فُتحت مؤخرًا</translation>
    </message>
    <message>
        <source>Newsroom on a &amp;server</source>
        <translation>غرفة أخبار على &amp;خادم</translation>
    </message>
    <message>
        <source>Address of a newsroom on a server</source>
        <translation>عنوان غرفة أخبار على خادم</translation>
    </message>
    <message>
        <source>Open &amp;file…</source>
        <translation>فتح &amp;ملف…</translation>
    </message>
    <message>
        <source>Such as %1. The password is read from %2; one that is typed here is not kept.</source>
        <translation>مثل %1. تُقرأ كلمة المرور من %2، وما يُكتب منها هنا لا يُحفظ.</translation>
    </message>
    <message>
        <source>Not there any more: %1</source>
        <translation>لم يعد موجودًا: %1</translation>
    </message>
    <message>
        <source>No other newsroom was opened here yet.</source>
        <translation>لم تُفتح هنا غرفة أخبار أخرى بعد.</translation>
    </message>
    <message>
        <source>This is no address of a newsroom on a server. One has the form %1; a port may follow the host, as in %2.</source>
        <translation>ليس هذا عنوان غرفة أخبار على خادم. صيغة العنوان %1، ويجوز أن يتبع المضيفَ رقمُ منفذ كما في %2.</translation>
    </message>
    <message>
        <source>Newsrooms (*.nashra)</source>
        <translation>غرف الأخبار ‎(*.nashra)</translation>
    </message>
</context>
<context>
    <name>nashra::widgets::PacksDialog</name>
    <message>
        <source>Packs of names</source>
        <translation>حزم الأعلام</translation>
    </message>
    <message>
        <source>Start the registry of names with:</source>
        <translation>ابدأ سجل الأعلام بـ:</translation>
    </message>
    <message>
        <source>How far the packs are added</source>
        <translation>تقدّم إضافة الحزم</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>إ&amp;ضافة</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Stopped. The registry is as it was.</source>
        <translation>أوقِف. السجل كما كان.</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>إ&amp;يقاف</translation>
    </message>
</context>
<context>
    <name>nashra::widgets::PairsWindow</name>
    <message>
        <source>Who with whom</source>
        <translation>مَن مع مَن</translation>
    </message>
    <message>
        <source>Go to the paragraph</source>
        <translation>الانتقال إلى الفقرة</translation>
    </message>
    <message>
        <source>Articles with both</source>
        <translation>مواد تذكرهما معًا</translation>
    </message>
    <message>
        <source>Enter: to the paragraph. Ctrl+Enter: all articles with both.</source>
        <translation>‏Enter: إلى الفقرة. Ctrl+Enter: كل المواد التي تذكرهما معًا.</translation>
    </message>
    <message>
        <source>Who stands with whom in the article</source>
        <translation>مَن يُذكر مع مَن في المادة</translation>
    </message>
    <message>
        <source>No two names of the registry stand in one paragraph of this article.</source>
        <translation>لا تجمع فقرةٌ في هذه المادة علمين من السجل.</translation>
    </message>
</context>
<context>
    <name>nashra::widgets::PersonDialog</name>
    <message>
        <source>Name in &amp;English</source>
        <translation>الاسم بالإ&amp;نجليزية</translation>
    </message>
    <message>
        <source>Name in English</source>
        <translation>الاسم بالإنجليزية</translation>
    </message>
    <message>
        <source>Name in &amp;Arabic</source>
        <translation>الاسم بال&amp;عربية</translation>
    </message>
    <message>
        <source>Name in Arabic</source>
        <translation>الاسم بالعربية</translation>
    </message>
    <message>
        <source>&amp;Login</source>
        <translation>اسم الد&amp;خول</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>اسم الدخول</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>الأدوار</translation>
    </message>
    <message>
        <source>&amp;Journalist: writes articles and submits them</source>
        <translation>&amp;صحفي: يكتب المواد ويقدمها</translation>
    </message>
    <message>
        <source>S&amp;ub-editor: approves and releases articles and bulletins</source>
        <translation>م&amp;حرر مراجع: يعتمد المواد والنشرات ويبثها</translation>
    </message>
    <message>
        <source>&amp;Translator: works in both languages</source>
        <translation>م&amp;ترجم: يعمل باللغتين</translation>
    </message>
    <message>
        <source>C&amp;hief: kills articles, looks after people, desks and settings</source>
        <translation>&amp;رئيس تحرير: يلغي الأخبار ويتولى أمر الأشخاص والأقسام والإعدادات</translation>
    </message>
    <message>
        <source>May sit &amp;down at a desk</source>
        <translation>له أن &amp;يجلس إلى المكتب</translation>
    </message>
    <message>
        <source>Nobody is ever deleted, because the history names people. Somebody who has left may not sit down any more.</source>
        <translation>لا يُحذف أحد، لأن السجل يذكر الناس بأسمائهم. ومن غادر لا يجلس إلى المكتب بعد ذلك.</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>شخص جديد</translation>
    </message>
    <message>
        <source>Change a person</source>
        <translation>تغيير بيانات شخص</translation>
    </message>
</context>
<context>
    <name>nashra::widgets::QuickFixMenu</name>
    <message numerus="yes">
        <source>Mend all %n of this rule</source>
        <translation>
            <numerusform>إصلاح كل ما وجدته هذه القاعدة</numerusform>
            <numerusform>إصلاح ما وجدته هذه القاعدة</numerusform>
            <numerusform>إصلاح موضعي هذه القاعدة</numerusform>
            <numerusform>إصلاح كل مواضع هذه القاعدة (%n)</numerusform>
            <numerusform>إصلاح كل مواضع هذه القاعدة (%n)</numerusform>
            <numerusform>إصلاح كل مواضع هذه القاعدة (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation>حذفه</translation>
    </message>
    <message>
        <source>Looking for suggestions…</source>
        <translation>البحث عن اقتراحات…</translation>
    </message>
    <message>
        <source>No suggestions</source>
        <translation>لا اقتراحات</translation>
    </message>
    <message>
        <source>Add to the newsroom&apos;s words</source>
        <translation>إضافة إلى كلمات غرفة الأخبار</translation>
    </message>
    <message>
        <source>Add to my words</source>
        <translation>إضافة إلى كلماتي</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>تجاهل</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>هنا</translation>
    </message>
    <message>
        <source>In this article</source>
        <translation>في هذه المادة</translation>
    </message>
    <message>
        <source>In this newsroom</source>
        <translation>في غرفة الأخبار هذه</translation>
    </message>
    <message>
        <source>Sub-editors and chiefs decide for the newsroom</source>
        <translation>القرار لغرفة الأخبار للمحررين المراجعين ورؤساء التحرير</translation>
    </message>
    <message>
        <source>Switch this rule off in the newsroom</source>
        <translation>إيقاف هذه القاعدة في غرفة الأخبار</translation>
    </message>
    <message>
        <source>Chiefs decide which rules are in use</source>
        <translation>رؤساء التحرير يقررون القواعد المستعملة</translation>
    </message>
    <message>
        <source>This article cannot be changed now</source>
        <translation>لا يمكن تعديل هذه المادة الآن</translation>
    </message>
    <message numerus="yes">
        <source>Mend all %n like this</source>
        <translation>
            <numerusform>إصلاح كل المآخذ المماثلة</numerusform>
            <numerusform>إصلاح المأخذ المماثل الوحيد</numerusform>
            <numerusform>إصلاح المأخذين المماثلين</numerusform>
            <numerusform>إصلاح %n مآخذ مماثلة</numerusform>
            <numerusform>إصلاح %n مأخذًا مماثلًا</numerusform>
            <numerusform>إصلاح %n مأخذ مماثل</numerusform>
        </translation>
    </message>
    <message>
        <source>in paragraphs of the text</source>
        <translation>في فقرات النص</translation>
    </message>
    <message>
        <source>Outside the text a finding is ignored in the whole article</source>
        <translation>خارج النص يُتجاهل المأخذ في المادة كلها</translation>
    </message>
    <message>
        <source>for sub-editors and chiefs</source>
        <translation>للمحررين المراجعين ورؤساء التحرير</translation>
    </message>
    <message>
        <source>for chiefs</source>
        <translation>لرؤساء التحرير</translation>
    </message>
    <message>
        <source>Move it into the fields</source>
        <translation>نقله إلى الحقول</translation>
    </message>
</context>
<context>
    <name>nashra::widgets::QuotesPanel</name>
    <message>
        <source>Quotes</source>
        <translation>الاقتباسات</translation>
    </message>
    <message>
        <source>Nobody is quoted yet. What people say in the article shows here, with who says it.</source>
        <translation>لا اقتباس بعد. يظهر هنا ما يقوله الناس في المادة مع قائله.</translation>
    </message>
    <message>
        <source>No article is open. What people say in the one you open shows here.</source>
        <translation>لا مادة مفتوحة. ما يقوله الناس في المادة التي تفتحها يظهر هنا.</translation>
    </message>
</context>
<context>
    <name>nashra::widgets::RecoveryDialog</name>
    <message>
        <source>Recovered text</source>
        <translation>نص مسترجع</translation>
    </message>
    <message>
        <source>This text was typed but never saved as a revision. Open it to go on working, keep it as a draft, or give it up.</source>
        <translation>كتب هذا النص ولم يحفظ مراجعة. افتحه لمواصلة العمل، أو احتفظ به مسودة، أو تخل عنه.</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>معاينة</translation>
    </message>
    <message>
        <source>&amp;Give it up…</source>
        <translation>الت&amp;خلي عنه…</translation>
    </message>
    <message>
        <source>&amp;Later</source>
        <translation>&amp;لاحقا</translation>
    </message>
    <message>
        <source>&amp;Keep as a draft</source>
        <translation>الا&amp;حتفاظ به مسودة</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;فتح</translation>
    </message>
    <message>
        <source>Give the text up</source>
        <translation>التخلي عن النص</translation>
    </message>
    <message>
        <source>Give up “%1” for good? This cannot be undone.</source>
        <translation>التخلي عن «%1» نهائيا؟ لا رجعة عن هذا.</translation>
    </message>
    <message>
        <source>&amp;Give it up</source>
        <translation>الت&amp;خلي عنه</translation>
    </message>
    <message>
        <source>This is the text of %1, typed last at %2 and never saved as a revision. It stays there for %1 whatever you do; what you open goes on in your name.</source>
        <extracomment>%1 is a person, %2 a time of day, or a day and a time</extracomment>
        <translation>هذا نص %1، كُتب آخر مرة في %2 ولم يُحفظ كمراجعة. يبقى محفوظًا لـ%1 مهما فعلت، وما تفتحه هنا يستمر باسمك.</translation>
    </message>
    <message>
        <source>This is the text of %1, who does not work here any more, typed last at %2 and never saved as a revision. It is for you as a chief to decide about it.</source>
        <extracomment>%1 is a person, %2 a time of day, or a day and a time</extracomment>
        <translation>هذا نص %1، ولم يعد يعمل هنا؛ كُتب آخر مرة %2 ولم يُحفظ مراجعةً قط. والقرار فيه لك بصفتك رئيس تحرير.</translation>
    </message>
</context>
<context>
    <name>nashra::widgets::RegistryActions</name>
    <message>
        <source>nobody is at the desk</source>
        <translation>لا أحد على المكتب</translation>
    </message>
    <message>
        <source>an entity in the registry is not saved</source>
        <translation>في السجل علم لم يُحفظ</translation>
    </message>
</context>
<context>
    <name>nashra::widgets::RegistryListPanel</name>
    <message numerus="yes">
        <source>More than %Ln name(s)</source>
        <translation>
            <numerusform>أكثر من %Ln اسم</numerusform>
            <numerusform>أكثر من اسم واحد</numerusform>
            <numerusform>أكثر من اسمين</numerusform>
            <numerusform>أكثر من %Ln أسماء</numerusform>
            <numerusform>أكثر من %Ln اسمًا</numerusform>
            <numerusform>أكثر من %Ln اسم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln name(s)</source>
        <translation>
            <numerusform>لا أسماء</numerusform>
            <numerusform>اسم واحد</numerusform>
            <numerusform>اسمان</numerusform>
            <numerusform>%Ln أسماء</numerusform>
            <numerusform>%Ln اسمًا</numerusform>
            <numerusform>%Ln اسم</numerusform>
        </translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>كل الأنواع</translation>
    </message>
    <message>
        <source>By English name</source>
        <translation>حسب الاسم الإنجليزي</translation>
    </message>
    <message>
        <source>By Arabic name</source>
        <translation>حسب الاسم العربي</translation>
    </message>
    <message>
        <source>Search names in both languages</source>
        <translation>ابحث عن اسم باللغتين</translation>
    </message>
    <message>
        <source>Search the registry</source>
        <translation>البحث في السجل</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>الترتيب</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>الأسماء</translation>
    </message>
    <message>
        <source>No such name here. Enter it with Ctrl+N.</source>
        <translation>لا يوجد اسم كهذا. أدخله بـ Ctrl+N.</translation>
    </message>
    <message>
        <source>No such name here.</source>
        <translation>لا اسم كهذا هنا.</translation>
    </message>
</context>
<context>
    <name>nashra::widgets::RegistryWindow</name>
    <message>
        <source>%1 is saved.</source>
        <translation>حُفظ %1.</translation>
    </message>
    <message>
        <source>Registry of names</source>
        <translation>سجل الأعلام</translation>
    </message>
    <message>
        <source>Your changes to %1 are not saved.</source>
        <translation>تعديلاتك على %1 لم تُحفظ.</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;حفظ</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>&amp;عدم الحفظ</translation>
    </message>
    <message>
        <source>&amp;Go on writing</source>
        <translation>&amp;متابعة الكتابة</translation>
    </message>
    <message>
        <source>A&amp;ll names</source>
        <translation>&amp;كل الأسماء</translation>
    </message>
    <message>
        <source>Possi&amp;ble duplicates</source>
        <translation>&amp;مكررات محتملة</translation>
    </message>
    <message>
        <source>&amp;New entity</source>
        <translation>علم &amp;جديد</translation>
    </message>
    <message>
        <source>Enter a person, organisation, place or event (Ctrl+N)</source>
        <translation>إدخال شخص أو هيئة أو مكان أو حدث (Ctrl+N)</translation>
    </message>
    <message>
        <source>Choose a name to see what is known of it, or enter a new one with Ctrl+N.</source>
        <translation>اختر اسمًا لترى ما يُعرف عنه، أو أدخل اسمًا جديدًا بـ Ctrl+N.</translation>
    </message>
    <message>
        <source>the new entity</source>
        <translation>العلم الجديد</translation>
    </message>
    <message>
        <source>Merge with</source>
        <translation>دمج مع</translation>
    </message>
    <message>
        <source>%1 was merged into %2.</source>
        <translation>دُمج %1 في %2.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>%1 is an entity of its own again.</source>
        <translation>عاد %1 علمًا مستقلًا.</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>فتحه</translation>
    </message>
    <message>
        <source>%1 is an entity of its own now.</source>
        <translation>صار %1 علمًا مستقلًا.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Take %1 out of the registry?</source>
        <translation>أتريد إخراج %1 من السجل؟</translation>
    </message>
    <message>
        <source>Articles stay as they are; the name is no longer found in them.</source>
        <translation>تبقى المواد كما هي؛ ولن يُعثر على الاسم فيها بعد ذلك.</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;حذف</translation>
    </message>
    <message>
        <source>&amp;Keep it</source>
        <translation>&amp;إبقاؤه</translation>
    </message>
    <message>
        <source>%1 was removed.</source>
        <translation>حُذف %1.</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>إعادته</translation>
    </message>
    <message>
        <source>%1 is restored.</source>
        <translation>استُعيد %1.</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>عرضه</translation>
    </message>
    <message>
        <source>Discard it</source>
        <translation>التخلي عنه</translation>
    </message>
    <message>
        <source>What you wrote about %1 was kept aside, because somebody else saved first.</source>
        <translation>حُفظ جانبًا ما كتبته عن %1، لأن غيرك حفظ قبلك.</translation>
    </message>
    <message>
        <source>%1 stays open: you went on writing.</source>
        <translation>بقي %1 مفتوحًا لأنك واصلت الكتابة.</translation>
    </message>
    <message>
        <source>%1 and %2 are two from now on.</source>
        <translation>%1 و%2 علمان اثنان من الآن فصاعدًا.</translation>
    </message>
    <message>
        <source>One of the two was changed since. They can be merged.</source>
        <translation>عُدّل أحدهما بعد ذلك، ويمكن دمجهما.</translation>
    </message>
    <message>
        <source>%1 is one entity again.</source>
        <translation>عاد %1 علما واحدا.</translation>
    </message>
    <message>
        <source>Make it a spelling of that one</source>
        <translation>اجعله صيغة لذلك العلم</translation>
    </message>
    <message>
        <source>Add as another</source>
        <translation>أضفه علمًا آخر</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>افتح</translation>
    </message>
    <message>
        <source>They cannot be saved as they are. %1</source>
        <translation>لا يمكن حفظها على حالها. %1</translation>
    </message>
    <message>
        <source>Nothing is saved yet: %1 has something else than you wrote (%2). Mend it, then save.</source>
        <translation>لم يُحفظ شيء بعد: في %1 غير ما كتبته (%2). صحّحه ثم احفظ.</translation>
    </message>
</context>
<context>
    <name>nashra::widgets::RelatedDelegate</name>
    <message>
        <source>Pinned</source>
        <translation>مثبتة</translation>
    </message>
    <message>
        <source>Banned</source>
        <translation>مستبعدة</translation>
    </message>
</context>
<context>
    <name>nashra::widgets::RelatedDialog</name>
    <message>
        <source>Check also</source>
        <translation>اقرأ أيضا</translation>
    </message>
    <message>
        <source>Related articles</source>
        <translation>مواد ذات صلة</translation>
    </message>
    <message>
        <source>Take &amp;out</source>
        <translation>إ&amp;خراج</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>إ&amp;ضافة</translation>
    </message>
    <message>
        <source>Un&amp;pin</source>
        <translation>إلغاء ال&amp;تثبيت</translation>
    </message>
    <message>
        <source>&amp;Pin</source>
        <translation>&amp;تثبيت</translation>
    </message>
    <message>
        <source>Propose a&amp;gain</source>
        <translation>العودة إلى ال&amp;اقتراح</translation>
    </message>
    <message>
        <source>&amp;Never propose</source>
        <translation>&amp;عدم الاقتراح أبدا</translation>
    </message>
    <message>
        <source>Looking for related articles…</source>
        <translation>البحث عن مواد ذات صلة…</translation>
    </message>
    <message>
        <source>No article shares a name of the registry with this one.</source>
        <translation>لا مادة تشترك مع هذه في علم من سجل الأعلام.</translation>
    </message>
    <message>
        <source>This article cannot be changed now.</source>
        <translation>لا يمكن تعديل هذه المادة الآن.</translation>
    </message>
    <message>
        <source>Save the article to pin others or never to have them proposed.</source>
        <translation>احفظ المادة أولًا لتثبيت مواد أخرى أو استبعادها من الاقتراح.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s) were not read for names yet.</source>
        <translation>
            <numerusform>قرئت كل المواد</numerusform>
            <numerusform>مادة واحدة لم تقرأ أعلامها بعد</numerusform>
            <numerusform>مادتان لم تقرأ أعلامهما بعد</numerusform>
            <numerusform>%Ln مواد لم تقرأ أعلامها بعد</numerusform>
            <numerusform>%Ln مادة لم تقرأ أعلامها بعد</numerusform>
            <numerusform>%Ln مادة لم تقرأ أعلامها بعد</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>nashra::widgets::RevisionsDialog</name>
    <message>
        <source>Revisions</source>
        <translation>المراجعات</translation>
    </message>
    <message>
        <source>Text of the revision</source>
        <translation>نص المراجعة</translation>
    </message>
    <message>
        <source>Revision %1</source>
        <translation>المراجعة %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln word(s)</source>
        <translation>
            <numerusform>لا كلمات</numerusform>
            <numerusform>كلمة واحدة</numerusform>
            <numerusform>كلمتان</numerusform>
            <numerusform>%Ln كلمات</numerusform>
            <numerusform>%Ln كلمة</numerusform>
            <numerusform>%Ln كلمة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>nashra::widgets::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>&amp;Language of the window</source>
        <translation>&amp;لغة النافذة</translation>
    </message>
    <message>
        <source>Language of the window</source>
        <translation>لغة النافذة</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>الأل&amp;وان</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>الألوان</translation>
    </message>
    <message>
        <source>&amp;Publish into</source>
        <translation>الن&amp;شر في</translation>
    </message>
    <message>
        <source>Folder for published files</source>
        <translation>مجلد الملفات المنشورة</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>ا&amp;ختيار…</translation>
    </message>
    <message>
        <source>&amp;Encoding of the wire</source>
        <translation>&amp;ترميز البرقية</translation>
    </message>
    <message>
        <source>Encoding of the wire</source>
        <translation>ترميز البرقية</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>كما في النظام</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكن</translation>
    </message>
    <message>
        <source>Publish into</source>
        <translation>النشر في</translation>
    </message>
    <message>
        <source>A page of &amp;names with every bulletin</source>
        <translation>صفحة أ&amp;علام مع كل نشرة</translation>
    </message>
    <message>
        <source>Lists the people, organisations, places and events of a bulletin beside its web page, with the articles they are in</source>
        <translation>تسرد أشخاص النشرة وهيئاتها وأماكنها وأحداثها إلى جانب صفحتها، مع المواد التي يردون فيها</translation>
    </message>
</context>
<context>
    <name>nashra::widgets::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>اختصارات لوحة المفاتيح</translation>
    </message>
    <message>
        <source>Search for an action</source>
        <translation>بحث عن أمر</translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation>الأوامر ومفاتيحها</translation>
    </message>
    <message>
        <source>&amp;Key</source>
        <translation>ال&amp;مفتاح</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>المفتاح</translation>
    </message>
    <message>
        <source>&amp;Assign</source>
        <translation>ت&amp;عيين</translation>
    </message>
    <message>
        <source>Use &amp;standard</source>
        <translation>المفتاح الم&amp;عتاد</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>الأمر</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>المفاتيح</translation>
    </message>
    <message>
        <source>This key is needed for typing and editing.</source>
        <translation>هذا المفتاح لازم للكتابة والتحرير.</translation>
    </message>
    <message>
        <source>This key belongs to: %1</source>
        <translation>هذا المفتاح لـ: %1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>، </translation>
    </message>
    <message>
        <source>The standard key belongs to another action now; change that one first.</source>
        <translation>المفتاح المعتاد صار لأمر آخر؛ غيره أولًا.</translation>
    </message>
</context>
<context>
    <name>nashra::widgets::SourceView</name>
    <message>
        <source>Source of the translation</source>
        <translation>أصل الترجمة</translation>
    </message>
</context>
<context>
    <name>nashra::widgets::SplitDialog</name>
    <message>
        <source>Split an entity</source>
        <translation>فصل علم</translation>
    </message>
    <message>
        <source>What goes to the new entity</source>
        <translation>ما ينتقل إلى العلم الجديد</translation>
    </message>
    <message>
        <source>Kind of the new entity</source>
        <translation>نوع العلم الجديد</translation>
    </message>
    <message>
        <source>&amp;Split</source>
        <translation>&amp;فصل</translation>
    </message>
    <message>
        <source>&amp;What goes to the new entity</source>
        <translation>&amp;ما ينتقل إلى العلم الجديد</translation>
    </message>
    <message>
        <source>&amp;Kind of the new entity</source>
        <translation>&amp;نوع العلم الجديد</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>الأسماء</translation>
    </message>
    <message>
        <source>Stays</source>
        <translation>يبقى</translation>
    </message>
    <message>
        <source>The new one</source>
        <translation>العلم الجديد</translation>
    </message>
    <message>
        <source>Choose at least one name for the new entity.</source>
        <translation>اختر اسمًا واحدًا على الأقل للعلم الجديد.</translation>
    </message>
</context>
<context>
    <name>nashra::widgets::TrainingStatus</name>
    <message>
        <source>Learning from the archive</source>
        <translation>التعلم من الأرشيف</translation>
    </message>
    <message>
        <source>Stop learning; what was learned before stays in use</source>
        <translation>إيقاف التعلم؛ ويبقى مستعملا ما تُعُلِّم من قبل</translation>
    </message>
    <message>
        <source>Stop learning</source>
        <translation>إيقاف التعلم</translation>
    </message>
</context>
<context>
    <name>nashra::widgets::UnknownNameTasks</name>
    <message>
        <source>Add “%1” to the registry</source>
        <translation>أضف «%1» إلى سجل الأعلام</translation>
    </message>
    <message>
        <source>Enter it in the registry…</source>
        <translation>أدخله في سجل الأعلام…</translation>
    </message>
    <message>
        <source>Make it a spelling of…</source>
        <translation>اجعله صيغة أخرى لعلم…</translation>
    </message>
    <message>
        <source>Ignore the name in this article</source>
        <translation>تجاهل الاسم في هذه المادة</translation>
    </message>
    <message>
        <source>“%1” is a spelling of</source>
        <translation>«%1» صيغة أخرى لاسم</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>%1 is a spelling of %2 now.</source>
        <translation>صار %1 صيغة أخرى لاسم %2.</translation>
    </message>
    <message>
        <source>%1 is not in the registry any more.</source>
        <translation>لم يعد %1 في السجل.</translation>
    </message>
    <message>
        <source>%1 is in the registry now.</source>
        <translation>%1 في السجل الآن.</translation>
    </message>
    <message>
        <source>Make it a spelling of that one</source>
        <translation>اجعله صيغة لذلك العلم</translation>
    </message>
    <message>
        <source>Add as another</source>
        <translation>أضفه علمًا آخر</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>افتح</translation>
    </message>
</context>
<context>
    <name>nashra::widgets::UserDialog</name>
    <message>
        <source>Who is at the desk?</source>
        <translation>من على المكتب؟</translation>
    </message>
    <message>
        <source>&amp;Who is at the desk?</source>
        <translation>&amp;من على المكتب؟</translation>
    </message>
    <message>
        <source>People of the newsroom</source>
        <translation>أهل غرفة الأخبار</translation>
    </message>
    <message>
        <source>&amp;Sit down</source>
        <translation>&amp;بدء العمل</translation>
    </message>
</context>
<context>
    <name>nashra::widgets::WindowActions</name>
    <message>
        <source>nobody is at the desk</source>
        <translation>لا أحد على المكتب</translation>
    </message>
    <message>
        <source>Import files</source>
        <translation>استيراد ملفات</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>جار الاستيراد…</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>إ&amp;يقاف</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>أوقف.</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) imported.</source>
        <translation>
            <numerusform>لم تستورد مواد.</numerusform>
            <numerusform>استوردت مادة واحدة.</numerusform>
            <numerusform>استوردت مادتان.</numerusform>
            <numerusform>استوردت %n مواد.</numerusform>
            <numerusform>استوردت %n مادة.</numerusform>
            <numerusform>استوردت %n مادة.</numerusform>
        </translation>
    </message>
    <message>
        <source>About Nashra</source>
        <translation>حول نشرة</translation>
    </message>
    <message>
        <source>Nashra %1</source>
        <translation>نشرة %1</translation>
    </message>
    <message>
        <source>The newsroom editor for Arabic and English.

Free software under the GNU General Public License, version 3 or later.
Icons: Breeze, by the KDE Visual Design Group, LGPL 3 or later.</source>
        <translation>محرر غرف الأخبار بالعربية والإنجليزية.

برنامج حر بترخيص غنو العمومي العام، الإصدار الثالث أو ما بعده.
الأيقونات: Breeze من مجموعة التصميم في KDE، بترخيص LGPL 3 أو ما بعده.</translation>
    </message>
    <message>
        <source>Save or close the articles with unsaved text first: it is the text of %1.</source>
        <translation>احفظ المواد التي فيها نص غير محفوظ أو أغلقها أولًا، فهو نص %1.</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <extracomment>%1 is the name of a command, %2 why it cannot be done, in small letters</extracomment>
        <translation>%1: %2.</translation>
    </message>
</context>
<context>
    <name>nashra::widgets::WordListsDialog</name>
    <message>
        <source>Word lists</source>
        <translation>قوائم الكلمات</translation>
    </message>
    <message>
        <source>&amp;List</source>
        <translation>ال&amp;قائمة</translation>
    </message>
    <message>
        <source>Word list</source>
        <translation>قائمة الكلمات</translation>
    </message>
    <message>
        <source>Find a word</source>
        <translation>البحث عن كلمة</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>الكلمات</translation>
    </message>
    <message>
        <source>New word</source>
        <translation>كلمة جديدة</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>إ&amp;ضافة</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;حذف</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>ا&amp;ستيراد…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;تصدير…</translation>
    </message>
    <message>
        <source>The newsroom’s words</source>
        <translation>كلمات غرفة الأخبار</translation>
    </message>
    <message>
        <source>My words</source>
        <translation>كلماتي</translation>
    </message>
    <message>
        <source>The word is on the list already.</source>
        <translation>الكلمة في القائمة من قبل.</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s) removed.</source>
        <translation>
            <numerusform>لم تُحذف أي كلمة.</numerusform>
            <numerusform>حُذفت كلمة واحدة.</numerusform>
            <numerusform>حُذفت كلمتان.</numerusform>
            <numerusform>حُذفت %n كلمات.</numerusform>
            <numerusform>حُذفت %n كلمة.</numerusform>
            <numerusform>حُذفت %n كلمة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Import words</source>
        <translation>استيراد كلمات</translation>
    </message>
    <message>
        <source>Export words</source>
        <translation>تصدير كلمات</translation>
    </message>
    <message>
        <source>Lists of words (*.txt *.dic);;All files (*)</source>
        <translation>قوائم كلمات ‎(*.txt *.dic);;كل الملفات ‎(*)</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s) added.</source>
        <translation>
            <numerusform>لم تُضف أي كلمة.</numerusform>
            <numerusform>أُضيفت كلمة واحدة.</numerusform>
            <numerusform>أُضيفت كلمتان.</numerusform>
            <numerusform>أُضيفت %n كلمات.</numerusform>
            <numerusform>أُضيفت %n كلمة.</numerusform>
            <numerusform>أُضيفت %n كلمة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) hold no word, the first is line %1.</source>
        <translation>
            <numerusform>في كل سطر كلمة.</numerusform>
            <numerusform>سطر واحد بلا كلمة، هو السطر %1.</numerusform>
            <numerusform>سطران بلا كلمة، أولهما السطر %1.</numerusform>
            <numerusform>%n أسطر بلا كلمة، أولها السطر %1.</numerusform>
            <numerusform>%n سطرا بلا كلمة، أولها السطر %1.</numerusform>
            <numerusform>%n سطر بلا كلمة، أولها السطر %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <translation>كُتب في %1.</translation>
    </message>
    <message>
        <source>“%1” is more than one word. Add the words one by one.</source>
        <translation>«%1» أكثر من كلمة واحدة. أضف الكلمات واحدة واحدة.</translation>
    </message>
    <message>
        <source>“%1” cannot be on the list: a word has letters, no # in front and at most %2 characters.</source>
        <translation>لا يمكن إدراج «%1» في القائمة: تتألف الكلمة من حروف، ولا يسبقها #، ولا تزيد على %2 حرفًا.</translation>
    </message>
</context>
</TS>
