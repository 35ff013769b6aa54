"""Speak Arabic as the documents of the United Nations do.

A right-to-left mark stands before days: a place in Latin letters before them would draw their first number to itself.
"""

from collections.abc import Mapping

from facilitator.reporting.languages.style import PatternStyle

_FEW = range(3, 11)
_MANY = range(11, 100)


def _form(value: int) -> int:
    """Return 0 for 1, 1 for 2, 2 for 3 to 10, 3 for 11 to 99, 4 for whole hundreds and nothing."""
    if value in {1, 2}:
        return value - 1
    if value % 100 in _FEW:
        return 2
    return 3 if value % 100 in _MANY else 4


def _and(last: str) -> str:
    """Return "and", which Arabic words are joined to and foreign ones are not."""
    return " و" if "\u0600" <= last[:1] <= "\u06ff" else " و "


STYLE = PatternStyle(
    forms=5,
    form=_form,
    months=(
        *("كانون الثاني/يناير", "شباط/فبراير", "آذار/مارس", "نيسان/أبريل", "أيار/مايو", "حزيران/يونيه"),
        *("تموز/يوليه", "آب/أغسطس", "أيلول/سبتمبر", "تشرين الأول/أكتوبر"),
        *("تشرين الثاني/نوفمبر", "كانون الأول/ديسمبر"),
    ),
    day_of_year="{day} {month} {year}",
    day_of_month="{day} {month}",
    day_alone="{day}",
    on_day="في {day}",
    pair="{start} و {end}",
    on_pair="يومي {start} و {end}",
    span="{start} إلى {end}",
    on_span="في الفترة من {start} إلى {end}",
    hour="{hour}:00",
    hour_and_minute="{hour}:{minute:02}",
    comma="، ",
    final_joint=_and,
    semicolon="؛ ",
)

TEXTS: Mapping[str, str] = {
    "Table": "الجدول",
    "Figure": "الشكل",
    "Contents": "المحتويات",
    "Paragraphs": "الفقرات",
    "DRAFT": "مسودة",
    "This summary was prepared by the co-hosts under their own responsibility. It does not necessarily "
    "reflect the views of all participants.": (
        "أعدّ هذا الموجزَ المشاركون في الاستضافة على مسؤوليتهم. وهو لا يعبّر بالضرورة عن آراء جميع المشاركين."
    ),
    "{name}, {place}, {days}": "{name}، {place}، \u200f{days}",
    "{days}": "\u200f{days}",
    "{name}, {place}": "{name}، {place}",
    "Outcome summary": "موجز النتائج",
    "Outcome summary of the co-hosts: {hosts}": "موجز النتائج الذي أعده المشاركون في الاستضافة: {hosts}",
    "Introduction": "مقدمة",
    "The {title} was held in {place} on {days}.": 'عُقد الاجتماع المعنون "{title}" في {place} {days:on}.',
    "The {title} was held in {place}, on {days}.": 'عُقد الاجتماع المعنون "{title}" في {place}، {days:on}.',
    "The {title} was held on {days}.": 'عُقد الاجتماع المعنون "{title}" {days:on}.',
    "It was co-hosted by {hosts}.": "وشارك في استضافته كل من: {hosts}.",
    "In all, {statements:# statement was|# statements were} made by {delegations:# delegation|# delegations}.": (
        "بلغ عدد البيانات المدلى بها {statements:بيانا واحدا|بيانين|# بيانات|# بيانا|# بيان}، وعدد الوفود المتكلمة "
        "{delegations:وفدا واحدا|وفدين|# وفود|# وفدا|# وفد}."
    ),
    "In all, {statements:# statement was|# statements were} made.": (
        "بلغ عدد البيانات المدلى بها {statements:بيانا واحدا|بيانين|# بيانات|# بيانا|# بيان}."
    ),
    "The discussions addressed {themes:# theme|# themes}:": (
        "تناولت المناقشات {themes:موضوعا واحدا|موضوعين|# مواضيع|# موضوعا|# موضوع}:"
    ),
    "{title};": "{title}؛",
    "{title}.": "{title}.",
    "Summary of discussions": "موجز المناقشات",
    "The session was held on {day}, from {start} to {end}.": (
        "عُقدت الجلسة في {day}، من الساعة {start} إلى الساعة {end}."
    ),
    "It was presided over by {officer}.": "وتولى رئاستها {officer}.",
    "Cross-cutting issues": "المسائل الشاملة",
    "Indicative pledges": "التعهدات الإرشادية",
    "The table below sets out {pledges:# potential pledge|# potential pledges} explored by "
    "delegations. Pledges are shown as indicative, without prejudice to their confirmation by the "
    "delegations concerned.": (
        "يبين الجدول أدناه {pledges:تعهدا محتملا واحدا بحثته|تعهدين محتملين بحثتهما|# تعهدات محتملة بحثتها|# تعهدا "
        "محتملا بحثتها|# تعهد محتمل بحثتها} الوفود. وتُعرض التعهدات على سبيل الإرشاد، دون المساس بتأكيدها من جانب "
        "الوفود المعنية."
    ),
    "The way forward": "سبيل المضي قدما",
    "The following recommendations, decisions and follow-ups remain open:": (
        "لا تزال التوصيات والقرارات وإجراءات المتابعة التالية مفتوحة:"
    ),
    "{told} (owner: {owner}; due: {due}).": "{told} (الجهة المسؤولة: {owner}؛ الموعد: {due}).",
    "{told} (owner: {owner}).": "{told} (الجهة المسؤولة: {owner}).",
    "{told} (due: {due}).": "{told} (الموعد: {due}).",
    "{told}.": "{told}.",
    "{reference}: {text}": "{reference}: {text}",
    "Annex. List of speakers": "المرفق - قائمة المتكلمين",
    "Other matters": "مسائل أخرى",
    "Key message": "رسالة رئيسية",
    "Key messages": "رسائل رئيسية",
    "Good practice": "ممارسة جيدة",
    "Good practices": "ممارسات جيدة",
    "Challenge": "تحدٍّ",
    "Challenges": "تحديات",
    "Recommendation": "توصية",
    "Recommendations": "توصيات",
    "Point of convergence": "نقطة تلاقٍ",
    "Points of convergence": "نقاط التلاقي",
    "Point of divergence": "نقطة اختلاف",
    "Points of divergence": "نقاط الاختلاف",
    "Question raised": "سؤال مطروح",
    "Questions raised": "أسئلة مطروحة",
    "Answer given": "رد مقدم",
    "Answers given": "ردود مقدمة",
    "In the words of a speaker": "بكلمات أحد المتكلمين",
    "In the words of speakers": "بكلمات المتكلمين",
    "Potential pledge": "تعهد محتمل",
    "Potential pledges": "تعهدات محتملة",
    "{kind}. ": "{kind}. ",
    "{kinds}:": "{kinds}:",
    "on behalf of {names}": "باسم: {names}",
    "{name} on behalf of {groups}": "{name}، باسم: {groups}",
    "{said} ({source}).": "{said} ({source}).",
    "African States": "الدول الأفريقية",
    "Asia-Pacific States": "دول آسيا والمحيط الهادئ",
    "Eastern European States": "دول أوروبا الشرقية",
    "Latin American and Caribbean States": "دول أمريكا اللاتينية ومنطقة البحر الكاريبي",
    "Western European and other States": "دول أوروبا الغربية ودول أخرى",
    "panellist": "مشارك في حلقة النقاش",
    "point of order": "نقطة نظام",
    "right of reply": "حق الرد",
    "question": "سؤال",
    "answer": "رد",
    "chair": "الرئاسة",
    "in national capacity": "بالصفة الوطنية",
    "A delegation": "أحد الوفود",
    "No.": "م",
    "Quantity": "الكمية",
    "Available": "موعد التوافر",
    "Status": "الحالة",
    "{pledges:# indicative pledge|# indicative pledges}, by category.": (
        "{pledges:تعهد إرشادي واحد|تعهدان إرشاديان|# تعهدات إرشادية|# تعهدا إرشاديا|# تعهد إرشادي}، حسب الفئة."
    ),
    "Speaker": "المتكلم",
    "Limit": "الحد الزمني",
    "Speakers in the session “{session}”": 'المتكلمون في الجلسة "{session}"',
    "{interventions:# intervention|# interventions}, in the order in which they were made.": (
        "{interventions:مداخلة واحدة|مداخلتان|# مداخلات|# مداخلة|# مداخلة}، بترتيب الإدلاء بها."
    ),
    "Pledge register": "سجل التعهدات",
    "Register of indicative pledges": "سجل التعهدات الإرشادية",
    "Pledges by category": "التعهدات حسب الفئة",
    "Register of pledges": "قائمة التعهدات",
    "Indicative pledges by category": "التعهدات الإرشادية حسب الفئة",
    "Pledges": "التعهدات",
    "No pledge that may be published has been recorded.": "لم يُسجَّل أي تعهد يمكن نشره.",
    "In all, {pledges:# indicative pledge was|# indicative pledges were} explored, without prejudice "
    "to confirmation by the delegations concerned.": (
        "بُحث ما مجموعه {pledges:تعهد إرشادي واحد|تعهدان إرشاديان|# تعهدات إرشادية|# تعهدا إرشاديا|# تعهد إرشادي}، "
        "دون المساس بتأكيد الوفود المعنية."
    ),
    "{status}: {count}": "{status}: {count}",
    "{statuses}.": "{statuses}.",
    "List of speakers": "قائمة المتكلمين",
    "Nobody who may be named has taken the floor.": "لم يأخذ الكلمة أحد ممن يجوز ذكر أسمائهم.",
    "Chair’s summary": "موجز الرئاسة",
    "The {title} met in {place} on {days}, co-hosted by {hosts}.": (
        'عُقد الاجتماع المعنون "{title}" في {place} {days:on}، وشارك في استضافته كل من: {hosts}.'
    ),
    "The {title} met in {place} on {days}.": 'عُقد الاجتماع المعنون "{title}" في {place} {days:on}.',
    "The {title} met on {days}, co-hosted by {hosts}.": (
        'عُقد الاجتماع المعنون "{title}" {days:on}، وشارك في استضافته كل من: {hosts}.'
    ),
    "The {title} met on {days}.": 'عُقد الاجتماع المعنون "{title}" {days:on}.',
    "In all, {delegations:# delegation|# delegations} took the floor.": (
        "بلغ عدد الوفود التي أخذت الكلمة {delegations:وفدا واحدا|وفدين|# وفود|# وفدا|# وفد}."
    ),
    "Timing annex": "مرفق التوقيت",
    "Planned and actual times": "المواعيد المقررة والفعلية",
    "No session has been held yet.": "لم تُعقد أي جلسة بعد.",
    "Sessions": "الجلسات",
    "Speakers": "المتكلمون",
    "Planned and actual length of the sessions": "المدة المقررة والفعلية للجلسات",
    "Actual": "الفعلي",
    "minutes": "بالدقائق",
    "Planned and actual times of the sessions": "المواعيد المقررة والفعلية للجلسات",
    "First word": "أول كلمة",
    "Last word": "آخر كلمة",
    "Past the end": "بعد النهاية المقررة",
    "Mean over limit": "متوسط التجاوز",
    "{sessions:# session|# sessions} held, {late:# session|# sessions} past the planned end.": (
        "{sessions:جلسة واحدة|جلستان|# جلسات|# جلسة|# جلسة}؛ عدد الجلسات التي تجاوزت النهاية المقررة: {late}."
    ),
    "{points:# point|# points}; the status of {moved} has changed since.": (
        "{points:نقطة واحدة|نقطتان|# نقاط|# نقطة|# نقطة}؛ عدد النقاط التي تغيرت حالتها منذ ذلك الحين: {moved}."
    ),
    "Open": "مفتوحة",
    "Reiterated": "مكررة",
    "Firmed up": "مؤكدة",
    "Done": "منجزة",
    "Dropped": "متروكة",
    "Reference": "المرجع",
    "Point": "النقطة",
    "Then": "آنذاك",
    "Now": "الآن",
    "Owner": "الجهة المسؤولة",
    "Due": "الموعد",
    "First heard": "أول ذكر",
    "Points left open by the earlier meeting": "النقاط التي تركها الاجتماع السابق مفتوحة",
    "Progress since the earlier meeting": "التقدم المحرز منذ الاجتماع السابق",
    "The earlier meeting left {points:# point|# points} open. The table below sets out where they stand.": (
        "ترك الاجتماع السابق {points:نقطة واحدة مفتوحة|نقطتين مفتوحتين|# نقاط مفتوحة|# نقطة مفتوحة|# نقطة مفتوحة}. "
        "ويبين الجدول أدناه وضعها الحالي."
    ),
    "“{session}”": '"{session}"',
    "statement {number} by {name}": "البيان {number} ({name})",
    "statement {number}": "البيان {number}",
    "Programme": "البرنامج",
    "Time of day": "الوقت",
    "Code": "الرمز",
    "Room": "القاعة",
    "Presiding": "الرئاسة",
    "Moderator": "إدارة النقاش",
    "All times are those of the venue ({zone}).": "جميع الأوقات بتوقيت مكان الاجتماع ({zone}).",
    "Times marked with an asterisk are assumptions that nobody has confirmed.": (
        "الأوقات المشار إليها بنجمة افتراضات لم يؤكدها أحد."
    ),
    "{count} sessions with their times, rooms and presiding officers.": (
        "الجلسات وأوقاتها وقاعاتها ورؤساؤها: {count}."
    ),
    "Monday": "الاثنين",
    "Tuesday": "الثلاثاء",
    "Wednesday": "الأربعاء",
    "Thursday": "الخميس",
    "Friday": "الجمعة",
    "Saturday": "السبت",
    "Sunday": "الأحد",
    "{weekday}, {day}": "{weekday}، {day}",
    "The meeting in figures": "الاجتماع بالأرقام",
    "Figure: {caption}. {figures}": "الشكل: {caption}. {figures}",
    "Member States": "الدول الأعضاء",
    "Observer States": "الدول المراقبة",
    "Regional organizations": "المنظمات الإقليمية",
    "Other organizations": "منظمات أخرى",
    "United Nations entities": "كيانات الأمم المتحدة",
    "Civil society": "المجتمع المدني",
    "Experts": "الخبراء",
    "Others": "جهات أخرى",
    "Heads of State or Government": "رؤساء الدول أو الحكومات",
    "Ministers": "الوزراء",
    "Vice-Ministers": "نواب الوزراء",
    "Heads of delegation": "رؤساء الوفود",
    "Senior officials": "كبار المسؤولين",
    "Level not stated": "المستوى غير مذكور",
    "Statements": "البيانات",
    "Panellists": "المشاركون في حلقات النقاش",
    "Points of order": "نقاط النظام",
    "Rights of reply": "حقوق الرد",
    "Questions": "الأسئلة",
    "Answers": "الردود",
    "Presiding officer": "رئيس الجلسة",
    "In national capacity": "بالصفة الوطنية",
    "Female": "الإناث",
    "Male": "الذكور",
    "Other": "أخرى",
    "Not stated": "غير مذكور",
    "Military units": "الوحدات العسكرية",
    "Police": "الشرطة",
    "Enabling units": "وحدات التمكين",
    "Training and capacity-building": "التدريب وبناء القدرات",
    "Triangular Partnership Programme": "برنامج الشراكة الثلاثية",
    "Light Coordination Mechanism": "آلية التنسيق المخففة",
    "Technology and data": "التكنولوجيا والبيانات",
    "Women, peace and security": "المرأة والسلام والأمن",
    "Safety, security and medical": "السلامة والأمن والخدمات الطبية",
    "Protection of civilians": "حماية المدنيين",
    "Strategic communications": "الاتصالات الاستراتيجية",
    "Environment and energy": "البيئة والطاقة",
    "Conduct and discipline": "السلوك والانضباط",
    "Funding": "التمويل",
    "Political support and other": "الدعم السياسي وغيره",
    "Idea voiced": "فكرة مطروحة",
    "Under consideration": "قيد النظر",
    "Intention announced": "نية معلنة",
    "Confirmed in writing": "مؤكد كتابةً",
    "Registered": "مسجل",
    "Fulfilled": "منفَّذ",
    "Not identified": "غير محدد",
    "In no regional group": "خارج المجموعات الإقليمية",
    "Speaking time by delegation": "وقت الكلام حسب الوفد",
    "Speaking time by regional group": "وقت الكلام حسب المجموعة الإقليمية",
    "Speaking time by category": "وقت الكلام حسب الفئة",
    "Speaking time by level of speaker": "وقت الكلام حسب مستوى المتكلم",
    "Speaking time by session": "وقت الكلام حسب الجلسة",
    "Speaking time by presiding officer": "وقت الكلام حسب رئيس الجلسة",
    "Speaking time by kind of intervention": "وقت الكلام حسب نوع المداخلة",
    "Speaking time by declared gender": "وقت الكلام حسب نوع الجنس المصرح به",
    "Delegation": "الوفد",
    "Regional group": "المجموعة الإقليمية",
    "Category": "الفئة",
    "Level": "المستوى",
    "Session": "الجلسة",
    "Kind": "النوع",
    "Declared gender": "نوع الجنس المصرح به",
    "Sessions: planned and actual": "الجلسات: المقرر والفعلي",
    "How far from the limit statements ended": "مقدار ابتعاد نهاية البيانات عن الحد الزمني",
    "Timeline of the session": "التسلسل الزمني للجلسة",
    "Themes by session": "المواضيع حسب الجلسة",
    "Themes by delegation": "المواضيع حسب الوفد",
    "Not yet heard": "لم تتكلم بعد",
    "Pledges by category and status": "التعهدات حسب الفئة والحالة",
    "Within the limit": "ضمن الحد",
    "Over the limit": "فوق الحد",
    "Minutes": "الدقائق",
    "Notes": "الملاحظات",
    "Theme": "الموضوع",
    "Interventions": "المداخلات",
    "Time": "الوقت",
    "Over": "التجاوز",
    "Average over": "متوسط التجاوز",
    "Planned": "المقرر",
    "Held": "المنعقد",
    "Spoken": "الكلام",
    "Began": "البداية",
    "Ended": "النهاية",
    "Distance from the limit": "البعد عن الحد",
    "{} early or more": "قبل الحد بـ {} أو أكثر",
    "{} over or more": "تجاوز بـ {} أو أكثر",
    "{} to {} early": "قبل الحد بـ {} إلى {}",
    "{} to {} over": "تجاوز بـ {} إلى {}",
    "At": "في",
    "Who": "من",
    "What": "ماذا",
    "Length": "المدة",
    "Intervention": "مداخلة",
    "Note": "ملاحظة",
    "Pledge": "تعهد",
    "On a list of speakers": "مدرج في قائمة المتكلمين",
    "On no list": "غير مدرج في أي قائمة",
    "Yes": "نعم",
    "No": "لا",
    "Total": "المجموع",
    "Nothing has been recorded yet.": "لم يُسجَّل شيء بعد.",
    "{title}. {first}: {value}.": "{title}. {first}: {value}.",
    "Delegations": "الوفود",
    "{title}. {first}: held {value}, planned {planned}.": "{title}. {first}: المنعقد {value}، المقرر {planned}.",
}
"""What the program says in English, in Arabic."""
