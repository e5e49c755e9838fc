/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.core.record.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.stemma.api.RecordRef;
import org.stemma.core.record.FieldModel;
import org.stemma.core.record.FieldText;
import org.stemma.core.record.HistoryLine;
import org.stemma.core.record.HistoryLine.FieldChange;
import org.stemma.core.record.KindModel;
import org.stemma.core.record.KindModels;
import org.stemma.core.record.RecordChanges;
import org.stemma.core.store.Actor;
import org.stemma.core.store.Commit;
import org.stemma.core.store.JournalEntry;
import org.stemma.core.store.LabReader;
import org.stemma.trust.canonical.CanonicalObject;

/** Tells the entries of a record in plain sentences. */
final class HistoryTeller {

	private final LabReader lab;
	private final KindModels kinds;
	private final RecordChanges changes;
	private final CorrectionRules rules = new CorrectionRules();

	HistoryTeller(LabReader lab, KindModels kinds) {
		this.lab = lab;
		this.kinds = kinds;
		this.changes = new RecordChanges(kinds, lab.lab().zone());
	}

	List<HistoryLine> tell(RecordRef ref) {
		List<HistoryLine> lines = new ArrayList<>();
		JournalEntry before = null;
		for (JournalEntry entry : lab.entries(ref)) {
			lines.add(line(before, entry));
			before = entry;
		}
		return lines;
	}

	private HistoryLine line(JournalEntry before, JournalEntry entry) {
		Commit commit = entry.commit();
		List<FieldChange> changed = before == null ? changes.between(nothing(entry.canonical()), entry.canonical())
				: changes.between(before.canonical(), entry.canonical());
		String sentence = before == null ? made(entry) : changed(entry, changed);
		return new HistoryLine(entry.sequence(), commit.instant().atZone(lab.lab().zone()), who(commit.actor()),
				commit.why(), entry.version(), sentence, changed);
	}

	/** The same record before anything was said about it. */
	private static CanonicalObject nothing(CanonicalObject canonical) {
		CanonicalObject empty = CanonicalObject.builder().build();
		return CanonicalObject.builder().add("fields", empty).text("id", canonical.text("id").orElseThrow())
				.text("kind", canonical.text("kind").orElseThrow()).text("model", canonical.text("model").orElseThrow())
				.build();
	}

	private String made(JournalEntry entry) {
		KindModel kind = kinds.of(entry.ref().kind());
		String verb = kind.setUp() ? " was set up by " : kind.writeOnce() ? " was entered by " : " was made by ";
		String why = kind.setUp() || kind.act() ? "" : " (" + entry.commit().why() + ")";
		return name(entry) + verb + who(entry.commit().actor()) + why + ".";
	}

	private String changed(JournalEntry entry, List<FieldChange> changed) {
		KindModel kind = kinds.of(entry.ref().kind());
		String what = changed.stream().map(HistoryTeller::told).collect(Collectors.joining(", "));
		String verb = corrected(kind) ? " was corrected by " : kind.writeOnce() ? " was added to by " : " was changed by ";
		return name(entry) + verb + who(entry.commit().actor()) + ": " + (what.isEmpty() ? "nothing that is shown" : what)
				+ why(kind, changed, entry.commit().why());
	}

	/** Whether a change of an entry is a correction; evidence that cannot be corrected only grows. */
	private boolean corrected(KindModel kind) {
		return kind.writeOnce() && rules.correctable(kind);
	}

	/** People give reasons for what they change by hand; what a verb changes carries the verb's name. */
	private String why(KindModel kind, List<FieldChange> changed, String why) {
		List<String> byVerb = kind.fields().stream().filter(FieldModel::readOnly).map(FieldModel::label).toList();
		boolean byHand = corrected(kind)
				|| kind.setUp() && changed.stream().noneMatch(change -> byVerb.contains(change.label()));
		return byHand ? ", because " + why.replaceFirst("\\.$", "") + "." : " (" + why + ").";
	}

	private static String told(FieldChange change) {
		if (change.before().equals(change.after())) {
			return change.label() + " (" + change.after() + ")";
		}
		return change.label() + " from " + orNothing(change.before()) + " to " + orNothing(change.after());
	}

	private static String orNothing(String text) {
		return text.isEmpty() ? "nothing" : text;
	}

	private String name(JournalEntry entry) {
		return kinds.of(entry.ref().kind()).title() + " " + entry.ref().code();
	}

	private static String who(Actor actor) {
		String role = FieldText.words(actor.role());
		boolean abbreviation = role.length() > 1 && Character.isUpperCase(role.charAt(1));
		return actor.printedName() + " ("
				+ (abbreviation ? role : role.substring(0, 1).toLowerCase(Locale.ROOT) + role.substring(1)) + ")";
	}
}
