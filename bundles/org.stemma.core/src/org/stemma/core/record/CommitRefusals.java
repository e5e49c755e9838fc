/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.core.record;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.stemma.api.Problem;
import org.stemma.api.RecordRef;
import org.stemma.core.record.HistoryLine.FieldChange;
import org.stemma.core.store.Commit;
import org.stemma.core.store.JournalEntry;

/** Why a store refuses a commit, in words that are the same for every store. */
public final class CommitRefusals {

	/** Code of the problem: a record was changed since it was read. */
	public static final String STALE = "record.stale";
	/** Code of the problem: another record of the kind has the code. */
	public static final String CODE_TAKEN = "record.codeTaken";

	private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT);

	private final KindModels kinds;
	private final ZoneId zone;
	private final RecordChanges changes;

	/** Refusals about records of these kinds, times in the laboratory's zone. */
	public CommitRefusals(KindModels kinds, ZoneId zone) {
		this.kinds = kinds;
		this.zone = zone;
		this.changes = new RecordChanges(kinds, zone);
	}

	/**
	 * A record was changed since it was read.
	 *
	 * @param entries all entries of the record, oldest first
	 * @param version the version that was read
	 */
	public Problem stale(RecordRef ref, List<JournalEntry> entries, int version) {
		String told = entries.stream().filter(entry -> entry.version() > version)
				.map(entry -> tell(before(entries, entry), entry)).collect(Collectors.joining(" "));
		return Problem.error(STALE, name(ref) + " was changed after you opened it. " + told
				+ (told.isEmpty() ? "" : " ") + "Open it again and repeat what you wanted to change.");
	}

	private static JournalEntry before(List<JournalEntry> entries, JournalEntry entry) {
		return entries.stream().filter(each -> each.version() == entry.version() - 1).findFirst().orElse(null);
	}

	private String tell(JournalEntry before, JournalEntry entry) {
		Commit commit = entry.commit();
		String what = before == null ? "" : changes.between(before.canonical(), entry.canonical()).stream()
				.map(CommitRefusals::tell).collect(Collectors.joining(", "));
		return commit.actor().printedName() + " changed " + (what.isEmpty() ? "it" : what) + " on "
				+ MINUTE.format(commit.instant().atZone(zone)) + " (" + commit.why() + ").";
	}

	private static String tell(FieldChange change) {
		if (change.before().equals(change.after())) {
			return change.label();
		}
		return change.label() + " from " + orNothing(change.before()) + " to " + orNothing(change.after());
	}

	private static String orNothing(String text) {
		return text.isEmpty() ? "nothing" : text;
	}

	/** Another record of the same kind has the code. */
	public Problem codeTaken(String kind, String code) {
		return Problem.error(CODE_TAKEN, "There is already a " + kinds.of(kind).title().toLowerCase(Locale.ROOT)
				+ " with the code " + code + ". Codes are unique; choose another one.");
	}

	/** A record that was read is not there. */
	public Problem missing(RecordRef ref) {
		return Problem.error("record.missing", name(ref) + " does not exist in this laboratory.");
	}

	private String name(RecordRef ref) {
		return kinds.of(ref.kind()).title() + " " + ref.code();
	}
}
