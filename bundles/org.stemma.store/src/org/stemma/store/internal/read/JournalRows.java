/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.store.internal.read;

import static org.stemma.store.internal.schema.StoreTables.COMMIT;
import static org.stemma.store.internal.schema.StoreTables.ENTRY;
import static org.stemma.store.internal.schema.StoreTables.RECORD;

import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.stemma.api.ContentHash;
import org.stemma.api.RecordRef;
import org.stemma.core.record.CanonicalRecord;
import org.stemma.core.store.Actor;
import org.stemma.core.store.BrokenStoreException;
import org.stemma.core.store.Commit;
import org.stemma.core.store.JournalEntry;
import org.stemma.core.store.RecordVersion;
import org.stemma.store.internal.sql.Cells;
import org.stemma.store.internal.sql.InLists;
import org.stemma.store.internal.sql.Session;
import org.stemma.trust.canonical.CanonicalForm;
import org.stemma.trust.canonical.CanonicalObject;

/** Reads commits and entries. */
public final class JournalRows {

	private static final String PERSON = "identity.Person";
	private static final String ID = "record_id";
	private static final String NUMBER = "number";
	private static final String SEQUENCE = "sequence";

	private final InLists lists = new InLists();

	/** The commit of an operation, if it happened. */
	public Optional<Commit> operation(Session session, UUID operation) {
		return session.first(commits(session, "operation_id") + "= ?", List.of(operation), JournalRows::commit);
	}

	/** The commits after one, oldest first. */
	public List<Commit> after(Session session, long number) {
		return session.list(commits(session, NUMBER) + "> ? ORDER BY c.number", List.of(number), JournalRows::commit);
	}

	/** References of the records that a commit touched. */
	public List<RecordRef> touched(Session session, Commit commit) {
		return session.list("SELECT e.kind, e.record_id, r.code FROM " + session.dialect().by(ENTRY, "e", SEQUENCE)
				+ " LEFT OUTER JOIN " + session.dialect().joined(RECORD, "r", "id")
				+ " ON r.id = e.record_id WHERE e.sequence BETWEEN ? AND ? ORDER BY e.sequence",
				List.of(commit.firstSequence(), commit.lastSequence()),
				row -> new RecordRef(row.text(1), row.id(2), row.text(3) == null ? "" : row.text(3)));
	}

	/** The entries of a record, oldest first. */
	public List<JournalEntry> entries(Session session, RecordRef ref) {
		return session.list(entries(session, ID) + "= ? ORDER BY e.version", List.of(ref.id()), JournalRows::entry);
	}

	/** The versions of records, oldest first, by the record's identity. */
	public Map<UUID, List<RecordVersion>> versions(Session session, Collection<UUID> records) {
		Map<UUID, List<RecordVersion>> versions = new HashMap<>();
		lists.each(session, "SELECT e.record_id, e.kind, r.code, e.version, e.sequence, e.record_hash FROM "
				+ session.dialect().by(ENTRY, "e", ID) + " LEFT OUTER JOIN " + session.dialect().joined(RECORD, "r", "id")
				+ " ON r.id = e.record_id WHERE e.record_id IN (" + InLists.KEYS + ") ORDER BY e.record_id, e.version", List.of(),
				records, row -> versions.computeIfAbsent(row.id(1), id -> new ArrayList<>()).add(version(row)));
		return versions;
	}

	private static RecordVersion version(Cells row) throws SQLException {
		String code = row.text(3) == null ? "" : row.text(3);
		return new RecordVersion(new RecordRef(row.text(2), row.id(1), code), row.integer(4), row.number(5),
				new ContentHash(row.text(6)));
	}

	/** The entry at a sequence. */
	public Optional<JournalEntry> entry(Session session, long sequence) {
		return session.first(entries(session, SEQUENCE) + "= ?", List.of(sequence), JournalRows::entry);
	}

	private static String commits(Session session, String column) {
		return "SELECT c.number, c.canonical, r.kind, r.code FROM " + session.dialect().by(COMMIT, "c", column)
				+ " LEFT OUTER JOIN " + session.dialect().joined(RECORD, "r", "id") + " ON r.id = c.person_id WHERE c."
				+ column + " ";
	}

	private static String entries(Session session, String column) {
		return "SELECT c.number, c.canonical, r.kind, r.code, e.sequence, e.kind, e.version, e.hash, e.canonical, e.record_id"
				+ " FROM " + session.dialect().by(ENTRY, "e", column) + " LEFT OUTER JOIN "
				+ session.dialect().joined(COMMIT, "c", NUMBER) + " ON c.number = e.commit_number LEFT OUTER JOIN "
				+ session.dialect().joined(RECORD, "r", "id") + " ON r.id = c.person_id WHERE e." + column + " ";
	}

	private static JournalEntry entry(Cells row) throws SQLException {
		CanonicalObject canonical = canonical(row.text(9));
		String code = CanonicalRecord.fieldsOf(canonical).text("code").orElse("");
		return new JournalEntry(row.number(5), commit(row), new RecordRef(row.text(6), row.id(10), code), row.integer(7),
				canonical, new ContentHash(row.text(8)));
	}

	/** Identities of the persons who committed any version of each record. */
	public Map<UUID, Set<UUID>> authors(Session session, Collection<UUID> records) {
		Map<UUID, Set<UUID>> authors = new HashMap<>();
		lists.each(session, "SELECT e.record_id, c.person_id FROM " + session.dialect().by(ENTRY, "e", ID)
				+ " LEFT OUTER JOIN " + session.dialect().joined(COMMIT, "c", NUMBER)
				+ " ON c.number = e.commit_number WHERE e.record_id IN (" + InLists.KEYS + ")", List.of(), records,
				row -> authors.computeIfAbsent(row.id(1), id -> new HashSet<>()).add(row.id(2)));
		return authors;
	}

	private static Commit commit(Cells row) throws SQLException {
		if (row.text(2) == null) {
			throw new BrokenStoreException("A journal entry names a commit that is not there. Verify the lab.", null);
		}
		CanonicalObject header = canonical(row.text(2));
		UUID person = UUID.fromString(text(header, "person"));
		String kind = row.text(3) == null ? PERSON : row.text(3);
		RecordRef ref = new RecordRef(kind, person, row.text(4) == null ? "" : row.text(4));
		Actor actor = new Actor(ref, text(header, "printedName"), text(header, "role"), text(header, "workstation"));
		return new Commit(row.number(1), UUID.fromString(text(header, "operation")), actor, text(header, "why"),
				Instant.parse(text(header, "instant")), ZoneId.of(text(header, "zone")), number(header, "first"),
				number(header, "last"));
	}

	private static CanonicalObject canonical(String text) {
		return CanonicalForm.parse(text.getBytes(StandardCharsets.UTF_8));
	}

	private static String text(CanonicalObject header, String member) {
		return header.text(member).orElseThrow();
	}

	private static long number(CanonicalObject header, String member) {
		return header.number(member).orElseThrow();
	}
}
