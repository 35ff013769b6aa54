CREATE TABLE arrival (
	id TEXT NOT NULL, 
	at TEXT NOT NULL, 
	source TEXT NOT NULL, 
	who TEXT NOT NULL, 
	entries INTEGER NOT NULL, 
	records INTEGER NOT NULL, 
	PRIMARY KEY (id)
);

CREATE TABLE attached_file (
	fingerprint TEXT NOT NULL, 
	content BLOB NOT NULL, 
	PRIMARY KEY (fingerprint)
);

CREATE TABLE attendance (
	id TEXT NOT NULL, 
	session_id TEXT NOT NULL, 
	delegation_id TEXT NOT NULL, 
	arrived_at TEXT NOT NULL, 
	left_at TEXT, 
	PRIMARY KEY (id), 
	FOREIGN KEY(session_id) REFERENCES session (id), 
	FOREIGN KEY(delegation_id) REFERENCES delegation (id)
);

CREATE INDEX attendance_by_session ON attendance (session_id);

CREATE TABLE change (
	writer TEXT NOT NULL, 
	seq INTEGER NOT NULL, 
	hlc TEXT NOT NULL, 
	who TEXT NOT NULL, 
	act TEXT NOT NULL, 
	tbl TEXT NOT NULL, 
	"row" TEXT NOT NULL, 
	kind TEXT NOT NULL, 
	body TEXT NOT NULL, 
	sha TEXT NOT NULL, 
	PRIMARY KEY (writer, seq)
);

CREATE INDEX change_by_row ON change (tbl, "row");

CREATE INDEX change_by_stamp ON change (hlc);

CREATE TABLE commitment (
	id TEXT NOT NULL, 
	session_id TEXT NOT NULL, 
	note_id TEXT NOT NULL, 
	kind TEXT NOT NULL, 
	text TEXT NOT NULL, 
	delegation_ids TEXT NOT NULL, 
	owner TEXT NOT NULL, 
	due TEXT NOT NULL, 
	status TEXT NOT NULL, 
	reference TEXT NOT NULL, 
	carried_from TEXT NOT NULL, 
	recorded_at TEXT, 
	status_then TEXT, 
	provenance TEXT NOT NULL, 
	PRIMARY KEY (id), 
	FOREIGN KEY(session_id) REFERENCES session (id)
);

CREATE INDEX commitment_by_session ON commitment (session_id);

CREATE TABLE correction (
	id TEXT NOT NULL, 
	session_id TEXT NOT NULL, 
	paragraph_id TEXT NOT NULL, 
	delegation_id TEXT NOT NULL, 
	sender TEXT NOT NULL, 
	received_at TEXT NOT NULL, 
	text TEXT NOT NULL, 
	state TEXT NOT NULL, 
	answer TEXT NOT NULL, 
	decided_at TEXT, 
	PRIMARY KEY (id)
);

CREATE INDEX correction_by_session ON correction (session_id);

CREATE TABLE cue_card (
	id TEXT NOT NULL, 
	session_id TEXT NOT NULL, 
	text TEXT NOT NULL, 
	sender TEXT NOT NULL, 
	"to" TEXT NOT NULL, 
	sent_at TEXT NOT NULL, 
	read_at TEXT, 
	PRIMARY KEY (id)
);

CREATE INDEX cue_card_by_session ON cue_card (session_id);

CREATE TABLE delegation (
	id TEXT NOT NULL, 
	category TEXT NOT NULL, 
	names TEXT NOT NULL, 
	running_text TEXT NOT NULL, 
	formal_name TEXT NOT NULL, 
	aliases TEXT NOT NULL, 
	regional_group TEXT NOT NULL, 
	groups TEXT NOT NULL, 
	flag TEXT NOT NULL, 
	sort_key TEXT NOT NULL, 
	PRIMARY KEY (id)
);

CREATE TABLE delegation_group (
	id TEXT NOT NULL, 
	kind TEXT NOT NULL, 
	names TEXT NOT NULL, 
	running_text TEXT NOT NULL, 
	members TEXT NOT NULL, 
	PRIMARY KEY (id)
);

CREATE TABLE guiding_question (
	id TEXT NOT NULL, 
	theme_id TEXT NOT NULL, 
	position INTEGER NOT NULL, 
	text TEXT NOT NULL, 
	PRIMARY KEY (id), 
	FOREIGN KEY(theme_id) REFERENCES theme (id)
);

CREATE TABLE inscription (
	id TEXT NOT NULL, 
	session_id TEXT NOT NULL, 
	delegation_id TEXT NOT NULL, 
	number INTEGER NOT NULL, 
	received_at TEXT NOT NULL, 
	position TEXT NOT NULL, 
	placed BOOLEAN NOT NULL, 
	parked BOOLEAN NOT NULL, 
	kind TEXT NOT NULL, 
	about_id TEXT NOT NULL, 
	state TEXT NOT NULL, 
	speaker TEXT NOT NULL, 
	rank TEXT NOT NULL, 
	gender TEXT NOT NULL, 
	lot INTEGER NOT NULL, 
	on_behalf_of TEXT NOT NULL, 
	aligned_with TEXT NOT NULL, 
	prepared BOOLEAN NOT NULL, 
	remark TEXT NOT NULL, 
	PRIMARY KEY (id), 
	FOREIGN KEY(session_id) REFERENCES session (id), 
	FOREIGN KEY(delegation_id) REFERENCES delegation (id)
);

CREATE INDEX inscription_by_session ON inscription (session_id);

CREATE TABLE intervention (
	id TEXT NOT NULL, 
	session_id TEXT NOT NULL, 
	"order" INTEGER NOT NULL, 
	kind TEXT NOT NULL, 
	inscription_id TEXT NOT NULL, 
	delegation_id TEXT NOT NULL, 
	speaker TEXT NOT NULL, 
	on_behalf_of TEXT NOT NULL, 
	presiding_officer TEXT NOT NULL, 
	about_id TEXT NOT NULL, 
	ruling TEXT NOT NULL, 
	clock TEXT NOT NULL, 
	recorded TEXT, 
	PRIMARY KEY (id), 
	FOREIGN KEY(session_id) REFERENCES session (id)
);

CREATE INDEX intervention_by_session ON intervention (session_id);

CREATE TABLE meeting (
	id TEXT NOT NULL, 
	code TEXT NOT NULL, 
	title TEXT NOT NULL, 
	theme TEXT NOT NULL, 
	place TEXT NOT NULL, 
	time_zone TEXT NOT NULL, 
	first_day TEXT NOT NULL, 
	last_day TEXT NOT NULL, 
	co_hosts TEXT NOT NULL, 
	languages TEXT NOT NULL, 
	PRIMARY KEY (id)
);

CREATE TABLE note (
	id TEXT NOT NULL, 
	session_id TEXT NOT NULL, 
	intervention_id TEXT NOT NULL, 
	kind TEXT NOT NULL, 
	text TEXT NOT NULL, 
	attribution TEXT, 
	private BOOLEAN NOT NULL, 
	written_at TEXT NOT NULL, 
	author TEXT NOT NULL, 
	supporters TEXT NOT NULL, 
	question_id TEXT NOT NULL, 
	PRIMARY KEY (id), 
	FOREIGN KEY(session_id) REFERENCES session (id)
);

CREATE INDEX note_by_session ON note (session_id);

CREATE TABLE parallel_value (
	tbl TEXT NOT NULL, 
	"row" TEXT NOT NULL, 
	field TEXT NOT NULL, 
	writer TEXT NOT NULL, 
	seq INTEGER NOT NULL, 
	who TEXT NOT NULL, 
	hlc TEXT NOT NULL, 
	value TEXT NOT NULL, 
	PRIMARY KEY (tbl, "row", field, writer, seq)
);

CREATE TABLE pledge (
	id TEXT NOT NULL, 
	session_id TEXT NOT NULL, 
	note_id TEXT NOT NULL, 
	delegation_ids TEXT NOT NULL, 
	category TEXT NOT NULL, 
	text TEXT NOT NULL, 
	quantity INTEGER, 
	unit TEXT NOT NULL, 
	available_from TEXT NOT NULL, 
	conditions TEXT NOT NULL, 
	status TEXT NOT NULL, 
	internal BOOLEAN NOT NULL, 
	partners TEXT NOT NULL, 
	sub_type TEXT NOT NULL, 
	mission TEXT NOT NULL, 
	readiness TEXT, 
	duration TEXT NOT NULL, 
	amount INTEGER, 
	currency TEXT NOT NULL, 
	women_share TEXT NOT NULL, 
	novelty TEXT NOT NULL, 
	reference TEXT NOT NULL, 
	carried_from TEXT NOT NULL, 
	recorded_at TEXT, 
	status_then TEXT, 
	provenance TEXT NOT NULL, 
	PRIMARY KEY (id), 
	FOREIGN KEY(session_id) REFERENCES session (id)
);

CREATE INDEX pledge_by_session ON pledge (session_id);

CREATE TABLE report_paragraph (
	id TEXT NOT NULL, 
	session_id TEXT NOT NULL, 
	theme_id TEXT NOT NULL, 
	kind TEXT, 
	text TEXT NOT NULL, 
	position TEXT NOT NULL, 
	note_ids TEXT NOT NULL, 
	opposing_note_ids TEXT NOT NULL, 
	locked BOOLEAN NOT NULL, 
	cleared_names TEXT NOT NULL, 
	PRIMARY KEY (id)
);

CREATE INDEX report_paragraph_by_session ON report_paragraph (session_id);

CREATE TABLE report_settings (
	id TEXT NOT NULL, 
	ladder TEXT NOT NULL, 
	longest INTEGER NOT NULL, 
	section INTEGER NOT NULL, 
	guides TEXT NOT NULL, 
	cleared_names TEXT NOT NULL, 
	symbol TEXT NOT NULL, 
	submitter TEXT NOT NULL, 
	issued TEXT NOT NULL, 
	distribution TEXT NOT NULL, 
	PRIMARY KEY (id)
);

CREATE TABLE representative (
	id TEXT NOT NULL, 
	delegation_id TEXT NOT NULL, 
	name TEXT NOT NULL, 
	title TEXT NOT NULL, 
	honorific TEXT NOT NULL, 
	rank TEXT NOT NULL, 
	gender TEXT NOT NULL, 
	"group" TEXT NOT NULL, 
	on_behalf_of TEXT NOT NULL, 
	PRIMARY KEY (id), 
	FOREIGN KEY(delegation_id) REFERENCES delegation (id)
);

CREATE TABLE review (
	id TEXT NOT NULL, 
	session_id TEXT NOT NULL, 
	state TEXT NOT NULL, 
	reason TEXT NOT NULL, 
	changed_at TEXT NOT NULL, 
	PRIMARY KEY (id), 
	FOREIGN KEY(session_id) REFERENCES session (id)
);

CREATE INDEX review_by_session ON review (session_id);

CREATE TABLE segment (
	id TEXT NOT NULL, 
	session_id TEXT NOT NULL, 
	position INTEGER NOT NULL, 
	kind TEXT NOT NULL, 
	title TEXT NOT NULL, 
	planned_minutes INTEGER NOT NULL, 
	PRIMARY KEY (id), 
	FOREIGN KEY(session_id) REFERENCES session (id)
);

CREATE INDEX segment_by_session ON segment (session_id);

CREATE TABLE session (
	id TEXT NOT NULL, 
	code TEXT NOT NULL, 
	position INTEGER NOT NULL, 
	title TEXT NOT NULL, 
	kind TEXT NOT NULL, 
	planned_start TEXT NOT NULL, 
	planned_end TEXT NOT NULL, 
	hard_stop TEXT, 
	theme_ids TEXT NOT NULL, 
	room TEXT NOT NULL, 
	presiding_officer TEXT NOT NULL, 
	moderator TEXT NOT NULL, 
	rapporteur TEXT NOT NULL, 
	attribution TEXT NOT NULL, 
	limits TEXT NOT NULL, 
	clock_settings TEXT NOT NULL, 
	order_preset TEXT NOT NULL, 
	list_status TEXT NOT NULL, 
	list_closes_at TEXT, 
	wrap_up_minutes INTEGER NOT NULL, 
	assumption BOOLEAN NOT NULL, 
	time_banks TEXT NOT NULL, 
	chair_notes TEXT NOT NULL, 
	PRIMARY KEY (id)
);

CREATE TABLE statement_text (
	id TEXT NOT NULL, 
	session_id TEXT NOT NULL, 
	subject_id TEXT NOT NULL, 
	delegation_id TEXT NOT NULL, 
	file_name TEXT NOT NULL, 
	words INTEGER NOT NULL, 
	text TEXT NOT NULL, 
	to_booth BOOLEAN NOT NULL, 
	received_at TEXT NOT NULL, 
	fingerprint TEXT NOT NULL, 
	PRIMARY KEY (id), 
	FOREIGN KEY(session_id) REFERENCES session (id)
);

CREATE INDEX statement_text_by_session ON statement_text (session_id);

CREATE TABLE theme (
	id TEXT NOT NULL, 
	position INTEGER NOT NULL, 
	tag TEXT NOT NULL, 
	title TEXT NOT NULL, 
	definition TEXT NOT NULL, 
	colour TEXT NOT NULL, 
	parent_id TEXT NOT NULL, 
	PRIMARY KEY (id)
);

CREATE TABLE timer (
	id TEXT NOT NULL, 
	session_id TEXT NOT NULL, 
	kind TEXT NOT NULL, 
	label TEXT NOT NULL, 
	started_at TEXT NOT NULL, 
	seconds INTEGER NOT NULL, 
	stopped_at TEXT, 
	PRIMARY KEY (id), 
	FOREIGN KEY(session_id) REFERENCES session (id)
);

CREATE INDEX timer_by_session ON timer (session_id);

CREATE TABLE withheld_record (
	tbl TEXT NOT NULL, 
	"row" TEXT NOT NULL, 
	PRIMARY KEY (tbl, "row")
);
