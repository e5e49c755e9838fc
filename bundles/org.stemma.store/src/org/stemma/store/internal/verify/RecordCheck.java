/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.store.internal.verify;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import org.stemma.core.record.CanonicalRecord;
import org.stemma.store.internal.row.LabModel;
import org.stemma.store.internal.row.NamedFiles;
import org.stemma.store.internal.row.RowsOfRecord;
import org.stemma.store.internal.row.Stamp;
import org.stemma.store.internal.row.TableRow;
import org.stemma.store.internal.schema.KindTables;
import org.stemma.store.internal.schema.StoreTables;
import org.stemma.store.internal.schema.Table;
import org.stemma.trust.canonical.CanonicalObject;

/** One record: the rows that the journal says it has, against the rows that it has. */
final class RecordCheck {

	private final Subjects subjects;
	private final Findings findings;
	private final FilesPass files;
	private final CommitmentCheck commitments;
	private final RowComparison comparison;
	private final RowsOfRecord mapping = new RowsOfRecord();
	private final NamedFiles named = new NamedFiles();

	RecordCheck(LabModel model, Subjects subjects, FilesPass files, Findings findings) {
		this.subjects = subjects;
		this.findings = findings;
		this.files = files;
		this.commitments = new CommitmentCheck(model.images(), findings);
		this.comparison = new RowComparison(findings);
	}

	/** Compares. */
	void check(KindTables kind, UUID id, Evidence evidence) {
		List<EntryRow> entries = evidence.entries(id);
		EntryRow last = entries.get(entries.size() - 1);
		String subject = subjects.record(last);
		if (last.content().filter(content -> content.member("fields").isPresent()).isEmpty()) {
			findings.add(subject, "", "Its last entry is not in canonical form, so that its rows cannot be compared");
			return;
		}
		entries.forEach(entry -> files(subject, kind, entry));
		rows(subject, kind, last, evidence);
	}

	private void files(String subject, KindTables kind, EntryRow entry) {
		entry.content().filter(content -> content.member("fields").isPresent())
				.ifPresent(content -> named.of(kind.kind(), CanonicalRecord.fieldsOf(content))
						.forEach(each -> files.named(subject, each.label(), each.hash())));
	}

	private void rows(String subject, KindTables kind, EntryRow last, Evidence evidence) {
		TableRow directory = evidence.directory(last.id());
		TableRow own = evidence.own(last.id());
		if (directory == null) {
			findings.add(subject, "record", "Its row is missing in table record");
		}
		if (own == null) {
			findings.add(subject, "", "Its row is missing in table " + kind.main().name());
			return;
		}
		long number = (Long) (directory == null ? own : directory).values().get(0);
		CanonicalObject content = last.content().orElseThrow();
		Stamp stamp = new Stamp(number, last.id(), content.text("model").orElse(""), last.version(), last.contentHash(),
				last.sequence());
		CanonicalObject fields = commitments.fields(subject, kind, stamp, CanonicalRecord.fieldsOf(content), own,
				evidence.below(StoreTables.SALT, number));
		if (directory != null) {
			comparison.own(subject, directory(stamp, kind, fields), directory);
		}
		compare(subject, kind, own, evidence, expected(kind, stamp, fields));
	}

	private static TableRow directory(Stamp stamp, KindTables kind, CanonicalObject fields) {
		return new TableRow(StoreTables.RECORD,
				List.of(stamp.number(), stamp.id(), kind.kind().name(), fields.text("code").orElse("")));
	}

	private Map<String, List<TableRow>> expected(KindTables kind, Stamp stamp, CanonicalObject fields) {
		return mapping.rows(kind, stamp, fields).stream().collect(Collectors.groupingBy(row -> row.table().name()));
	}

	private void compare(String subject, KindTables kind, TableRow own, Evidence evidence,
			Map<String, List<TableRow>> expected) {
		TableRow row = expected.get(kind.main().name()).get(0);
		comparison.own(subject, row, own);
		for (Table table : kind.tables().subList(1, kind.tables().size())) {
			comparison.below(subject, table, expected.getOrDefault(table.name(), List.of()),
					new ArrayList<>(evidence.below(table, (Long) row.values().get(0))));
		}
	}
}
