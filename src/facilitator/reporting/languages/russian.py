"""Speak Russian as the documents of the United Nations do."""

from collections.abc import Mapping

from facilitator.reporting.languages.style import PatternStyle

_TEENS = range(11, 15)
_FEW = range(2, 5)


def _form(value: int) -> int:
    """Return 0 for 1 and 21, 1 for 2 to 4 and 22, 2 for 5, 11 and 25."""
    if value % 100 in _TEENS:
        return 2
    if value % 10 == 1:
        return 0
    return 1 if value % 10 in _FEW else 2


def _and(_last: str) -> str:
    return " и "


STYLE = PatternStyle(
    forms=3,
    form=_form,
    months=(
        *("января", "февраля", "марта", "апреля", "мая", "июня"),
        *("июля", "августа", "сентября", "октября", "ноября", "декабря"),
    ),
    day_of_year="{day} {month} {year} года",
    day_of_month="{day} {month}",
    day_alone="{day}",
    on_day="{day}",
    pair="{start} и {end}",
    on_pair="{start} и {end}",
    span="{start} – {end}",
    on_span="с {start} по {end}",
    hour="{hour} ч 00 мин",
    hour_and_minute="{hour} ч {minute:02} мин",
    comma=", ",
    final_joint=_and,
)

TEXTS: Mapping[str, str] = {
    "Table": "Таблица",
    "Figure": "Рисунок",
    "Contents": "Содержание",
    "Paragraphs": "Пункты",
    "DRAFT": "ПРОЕКТ",
    "This summary was prepared by the co-hosts under their own responsibility. It does not necessarily "
    "reflect the views of all participants.": (
        "Настоящее резюме подготовлено соорганизаторами под их собственную ответственность. Оно не обязательно "
        "отражает мнения всех участников."
    ),
    "{name}, {place}, {days}": "{name}, {place}, {days}",
    "{days}": "{days}",
    "{name}, {place}": "{name}, {place}",
    "Outcome summary": "Резюме итогов",
    "Outcome summary of the co-hosts: {hosts}": "Резюме итогов, подготовленное соорганизаторами: {hosts}",
    "Introduction": "Введение",
    "The {title} was held in {place} on {days}.": (
        "Совещание «{title}» состоялось {days:on} (место проведения: {place})."
    ),
    "The {title} was held in {place}, on {days}.": (
        "Совещание «{title}» состоялось {days:on} (место проведения: {place})."
    ),
    "The {title} was held on {days}.": "Совещание «{title}» состоялось {days:on}.",
    "It was co-hosted by {hosts}.": "Соорганизаторы: {hosts}.",
    "In all, {statements:# statement was|# statements were} made by {delegations:# delegation|# delegations}.": (
        "В общей сложности {statements:было сделано # заявление|было сделано # заявления|было сделано # "
        "заявлений}; с заявлениями {delegations:выступила # делегация|выступили # делегации|выступили # делегаций}."
    ),
    "In all, {statements:# statement was|# statements were} made.": (
        "В общей сложности {statements:было сделано # заявление|было сделано # заявления|было сделано # заявлений}."
    ),
    "The discussions addressed {themes:# theme|# themes}:": (
        "В ходе обсуждений {themes:была рассмотрена # тема|были рассмотрены # темы|было рассмотрено # тем}:"
    ),
    "{title};": "{title};",
    "{title}.": "{title}.",
    "Summary of discussions": "Резюме обсуждений",
    "The session was held on {day}, from {start} to {end}.": "Заседание состоялось {day} с {start} до {end}.",
    "It was presided over by {officer}.": "Председательствовал(а): {officer}.",
    "Cross-cutting issues": "Сквозные вопросы",
    "Indicative pledges": "Предварительно объявленные обязательства",
    "The table below sets out {pledges:# potential pledge|# potential pledges} explored by "
    "delegations. Pledges are shown as indicative, without prejudice to their confirmation by the "
    "delegations concerned.": (
        "В таблице ниже {pledges:представлено # возможное обязательство, рассмотренное|представлены # возможных "
        "обязательства, рассмотренных|представлены # возможных обязательств, рассмотренных} делегациями. "
        "Обязательства приводятся в предварительном порядке без ущерба для их подтверждения соответствующими "
        "делегациями."
    ),
    "The way forward": "Дальнейшие действия",
    "The following recommendations, decisions and follow-ups remain open:": (
        "Остаются открытыми следующие рекомендации, решения и последующие меры:"
    ),
    "{told} (owner: {owner}; due: {due}).": "{told} (ответственный: {owner}; срок: {due}).",
    "{told} (owner: {owner}).": "{told} (ответственный: {owner}).",
    "{told} (due: {due}).": "{told} (срок: {due}).",
    "{told}.": "{told}.",
    "{reference}: {text}": "{reference}: {text}",
    "Annex. List of speakers": "Приложение. Список ораторов",
    "Other matters": "Прочие вопросы",
    "Key message": "Основная мысль",
    "Key messages": "Основные мысли",
    "Good practice": "Передовая практика",
    "Good practices": "Передовые практики",
    "Challenge": "Проблема",
    "Challenges": "Проблемы",
    "Recommendation": "Рекомендация",
    "Recommendations": "Рекомендации",
    "Point of convergence": "Совпадение позиций",
    "Points of convergence": "Совпадения позиций",
    "Point of divergence": "Расхождение позиций",
    "Points of divergence": "Расхождения позиций",
    "Question raised": "Заданный вопрос",
    "Questions raised": "Заданные вопросы",
    "Answer given": "Данный ответ",
    "Answers given": "Данные ответы",
    "In the words of a speaker": "Словами выступавшего",
    "In the words of speakers": "Словами выступавших",
    "Potential pledge": "Возможное обязательство",
    "Potential pledges": "Возможные обязательства",
    "{kind}. ": "{kind}. ",
    "{kinds}:": "{kinds}:",
    "on behalf of {names}": "от имени: {names}",
    "{name} on behalf of {groups}": "{name}, от имени: {groups}",
    "{said} ({source}).": "{said} ({source}).",
    "African States": "Государства Африки",
    "Asia-Pacific States": "Государства Азиатско-Тихоокеанского региона",
    "Eastern European States": "Государства Восточной Европы",
    "Latin American and Caribbean States": "Государства Латинской Америки и Карибского бассейна",
    "Western European and other States": "Западноевропейские и другие государства",
    "panellist": "участник дискуссии",
    "point of order": "выступление по порядку ведения заседания",
    "right of reply": "право на ответ",
    "question": "вопрос",
    "answer": "ответ",
    "chair": "председатель",
    "in national capacity": "в национальном качестве",
    "A delegation": "Одна из делегаций",
    "No.": "№",
    "Quantity": "Количество",
    "Available": "Срок",
    "Status": "Статус",
    "{pledges:# indicative pledge|# indicative pledges}, by category.": (
        "{pledges:# предварительное обязательство|# предварительных обязательства|# предварительных обязательств}, "
        "по категориям."
    ),
    "Speaker": "Оратор",
    "Limit": "Лимит",
    "Speakers in the session “{session}”": "Ораторы на заседании «{session}»",
    "{interventions:# intervention|# interventions}, in the order in which they were made.": (
        "{interventions:# выступление|# выступления|# выступлений} в порядке очередности."
    ),
    "Pledge register": "Реестр объявленных обязательств",
    "Register of indicative pledges": "Реестр предварительно объявленных обязательств",
    "Pledges by category": "Обязательства по категориям",
    "Register of pledges": "Реестр обязательств",
    "Indicative pledges by category": "Предварительно объявленные обязательства по категориям",
    "Pledges": "Обязательства",
    "No pledge that may be published has been recorded.": (
        "Обязательств, которые могут быть опубликованы, не зарегистрировано."
    ),
    "In all, {pledges:# indicative pledge was|# indicative pledges were} explored, without prejudice "
    "to confirmation by the delegations concerned.": (
        "В общей сложности {pledges:было рассмотрено # предварительное обязательство|было рассмотрено # "
        "предварительных обязательства|было рассмотрено # предварительных обязательств} без ущерба для "
        "подтверждения соответствующими делегациями."
    ),
    "{status}: {count}": "{status}: {count}",
    "{statuses}.": "{statuses}.",
    "List of speakers": "Список ораторов",
    "Nobody who may be named has taken the floor.": "Никто из тех, кого можно назвать, не выступал.",
    "Chair’s summary": "Резюме Председателя",
    "The {title} met in {place} on {days}, co-hosted by {hosts}.": (
        "Совещание «{title}» состоялось {days:on} (место проведения: {place}; соорганизаторы: {hosts})."
    ),
    "The {title} met in {place} on {days}.": "Совещание «{title}» состоялось {days:on} (место проведения: {place}).",
    "The {title} met on {days}, co-hosted by {hosts}.": (
        "Совещание «{title}» состоялось {days:on} (соорганизаторы: {hosts})."
    ),
    "The {title} met on {days}.": "Совещание «{title}» состоялось {days:on}.",
    "In all, {delegations:# delegation|# delegations} took the floor.": (
        "В общей сложности {delegations:выступила # делегация|выступили # делегации|выступили # делегаций}."
    ),
    "Timing annex": "Приложение о хронометраже",
    "Planned and actual times": "Запланированное и фактическое время",
    "No session has been held yet.": "Ни одного заседания еще не состоялось.",
    "Sessions": "Заседания",
    "Speakers": "Ораторы",
    "Planned and actual length of the sessions": "Запланированная и фактическая продолжительность заседаний",
    "Actual": "Фактически",
    "minutes": "минуты",
    "Planned and actual times of the sessions": "Запланированное и фактическое время заседаний",
    "First word": "Первое слово",
    "Last word": "Последнее слово",
    "Past the end": "Сверх времени",
    "Mean over limit": "Среднее превышение",
    "{sessions:# session|# sessions} held, {late:# session|# sessions} past the planned end.": (
        "{sessions:# заседание|# заседания|# заседаний}; из них закончились позже запланированного: {late}."
    ),
    "{points:# point|# points}; the status of {moved} has changed since.": (
        "{points:# вопрос|# вопроса|# вопросов}; из них изменили статус: {moved}."
    ),
    "Open": "Открыт",
    "Reiterated": "Подтвержден повторно",
    "Firmed up": "Уточнен",
    "Done": "Выполнен",
    "Dropped": "Снят",
    "Reference": "Ссылка",
    "Point": "Вопрос",
    "Then": "Тогда",
    "Now": "Сейчас",
    "Owner": "Отвечает",
    "Due": "Срок",
    "First heard": "Где впервые",
    "Points left open by the earlier meeting": "Вопросы, оставшиеся открытыми после предыдущего совещания",
    "Progress since the earlier meeting": "Прогресс после предыдущего совещания",
    "The earlier meeting left {points:# point|# points} open. The table below sets out where they stand.": (
        "После предыдущего совещания {points:остался открытым # вопрос|остались открытыми # вопроса|остались "
        "открытыми # вопросов}. Их состояние показано в таблице ниже."
    ),
    "“{session}”": "«{session}»",
    "statement {number} by {name}": "выступление {number} ({name})",
    "statement {number}": "выступление {number}",
    "Programme": "Программа",
    "Time of day": "Время",
    "Code": "Код",
    "Room": "Зал",
    "Presiding": "Председатель",
    "Moderator": "Модератор",
    "All times are those of the venue ({zone}).": "Время указано по месту проведения ({zone}).",
    "Times marked with an asterisk are assumptions that nobody has confirmed.": (
        "Время, отмеченное звездочкой, является предположительным и никем не подтверждено."
    ),
    "{count} sessions with their times, rooms and presiding officers.": (
        "Заседания с указанием времени, залов и председателей: {count}."
    ),
    "Monday": "понедельник",
    "Tuesday": "вторник",
    "Wednesday": "среда",
    "Thursday": "четверг",
    "Friday": "пятница",
    "Saturday": "суббота",
    "Sunday": "воскресенье",
    "{weekday}, {day}": "{weekday}, {day}",
    "The meeting in figures": "Совещание в цифрах",
    "Figure: {caption}. {figures}": "Рисунок: {caption}. {figures}",
    "Member States": "Государства-члены",
    "Observer States": "Государства-наблюдатели",
    "Regional organizations": "Региональные организации",
    "Other organizations": "Другие организации",
    "United Nations entities": "Структуры Организации Объединенных Наций",
    "Civil society": "Гражданское общество",
    "Experts": "Эксперты",
    "Others": "Прочие",
    "Heads of State or Government": "Главы государств и правительств",
    "Ministers": "Министры",
    "Vice-Ministers": "Заместители министров",
    "Heads of delegation": "Главы делегаций",
    "Senior officials": "Старшие должностные лица",
    "Level not stated": "Уровень не указан",
    "Statements": "Заявления",
    "Panellists": "Участники дискуссии",
    "Points of order": "Выступления по порядку ведения",
    "Rights of reply": "Право на ответ",
    "Questions": "Вопросы",
    "Answers": "Ответы",
    "Presiding officer": "Председатель",
    "In national capacity": "В национальном качестве",
    "Female": "Женщины",
    "Male": "Мужчины",
    "Other": "Другое",
    "Not stated": "Не указано",
    "Military units": "Воинские подразделения",
    "Police": "Полиция",
    "Enabling units": "Подразделения поддержки",
    "Training and capacity-building": "Обучение и наращивание потенциала",
    "Triangular Partnership Programme": "Программа трехстороннего партнерства",
    "Light Coordination Mechanism": "Механизм облегченной координации",
    "Technology and data": "Технологии и данные",
    "Women, peace and security": "Женщины и мир и безопасность",
    "Safety, security and medical": "Охрана, безопасность и медицинское обслуживание",
    "Protection of civilians": "Защита гражданских лиц",
    "Strategic communications": "Стратегические коммуникации",
    "Environment and energy": "Окружающая среда и энергетика",
    "Conduct and discipline": "Поведение и дисциплина",
    "Funding": "Финансы",
    "Political support and other": "Политическая поддержка и прочее",
    "Idea voiced": "Идея высказана",
    "Under consideration": "На рассмотрении",
    "Intention announced": "Намерение объявлено",
    "Confirmed in writing": "Подтверждено письменно",
    "Registered": "Внесено в реестр",
    "Fulfilled": "Выполнено",
    "Not identified": "Не установлено",
    "In no regional group": "Вне региональных групп",
    "Speaking time by delegation": "Время выступлений по делегациям",
    "Speaking time by regional group": "Время выступлений по региональным группам",
    "Speaking time by category": "Время выступлений по категориям",
    "Speaking time by level of speaker": "Время выступлений по уровню оратора",
    "Speaking time by session": "Время выступлений по заседаниям",
    "Speaking time by presiding officer": "Время выступлений по председателям",
    "Speaking time by kind of intervention": "Время выступлений по видам выступлений",
    "Speaking time by declared gender": "Время выступлений по указанному полу",
    "Delegation": "Делегация",
    "Regional group": "Региональная группа",
    "Category": "Категория",
    "Level": "Уровень",
    "Session": "Заседание",
    "Kind": "Вид",
    "Declared gender": "Указанный пол",
    "Sessions: planned and actual": "Заседания: план и факт",
    "How far from the limit statements ended": "Отклонение окончания заявлений от регламента",
    "Timeline of the session": "Хронология заседания",
    "Themes by session": "Темы по заседаниям",
    "Themes by delegation": "Темы по делегациям",
    "Not yet heard": "Еще не выступали",
    "Pledges by category and status": "Обязательства по категориям и статусу",
    "Within the limit": "В пределах регламента",
    "Over the limit": "Сверх регламента",
    "Minutes": "Минуты",
    "Notes": "Записи",
    "Theme": "Тема",
    "Interventions": "Выступления",
    "Time": "Время",
    "Over": "Превышение",
    "Average over": "Среднее превышение",
    "Planned": "По плану",
    "Held": "Проведено",
    "Spoken": "Выступления",
    "Began": "Начало",
    "Ended": "Окончание",
    "Distance from the limit": "Отклонение от регламента",
    "{} early or more": "Раньше на {} и более",
    "{} over or more": "Позже на {} и более",
    "{} to {} early": "Раньше на {}–{}",
    "{} to {} over": "Позже на {}–{}",
    "At": "Время начала",
    "Who": "Кто",
    "What": "Что",
    "Length": "Время речи",
    "Intervention": "Выступление",
    "Note": "Запись",
    "Pledge": "Обязательство",
    "On a list of speakers": "В списке ораторов",
    "On no list": "Ни в одном списке",
    "Yes": "Да",
    "No": "Нет",
    "Total": "Всего",
    "Nothing has been recorded yet.": "Пока ничего не записано.",
    "{title}. {first}: {value}.": "{title}. {first}: {value}.",
    "Delegations": "Делегации",
    "{title}. {first}: held {value}, planned {planned}.": (
        "{title}. {first}: проведено {value}, запланировано {planned}."
    ),
}
"""What the program says in English, in Russian."""
