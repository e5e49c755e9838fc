/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.ui.instruments.file;

import java.util.stream.Collectors;

import org.stemma.api.Problem;
import org.stemma.api.RecordRef;
import org.stemma.api.instrument.Measured;
import org.stemma.core.instrument.ImportPreview.Planned;
import org.stemma.core.instrument.ImportPreview.Row;
import org.stemma.core.record.FieldText;
import org.stemma.core.record.UnitText;
import org.stemma.ui.record.StateOf;
import org.stemma.ui.text.Texts;

/** A row of a preview in words. */
final class RowWords {

	private static final Texts TEXTS = new Texts(RowWords.class);

	private RowWords() {
	}

	static String state(Row row) {
		RowMark mark = RowMark.of(row);
		return mark.tone().sign() + " " + TEXTS.get("mark." + mark);
	}

	static String tick(Row row, Ticks ticks) {
		if (!row.acceptable()) {
			return TEXTS.get(row.kept() ? "tick.kept" : "tick.never");
		}
		return TEXTS.get(ticks.kept(row) ? "tick.yes" : "tick.no");
	}

	static String sample(Row row) {
		String name = row.content().sample().isEmpty() ? TEXTS.get("rows.unnamed") : row.content().sample();
		return row.content().well().isEmpty() ? name : name + " \u00b7 " + row.content().well();
	}

	static String subject(Row row) {
		return row.subject().map(RecordRef::toString).orElse(TEXTS.get("rows.unmatched"));
	}

	static String lot(Row row) {
		return row.lot().map(RecordRef::code).orElse("");
	}

	static String values(Row row) {
		if (row.results().isEmpty()) {
			return row.acceptable() || row.kept() ? TEXTS.get("rows.measured", row.content().measurements().size()) : "";
		}
		return row.results().stream().map(planned -> planned.test() + " " + planned.value() + " " + sign(planned))
				.collect(Collectors.joining(";  "));
	}

	private static String sign(Planned planned) {
		return StateOf.tone(planned.verdict()).sign();
	}

	static String verdict(Planned planned) {
		return sign(planned) + " " + TEXTS.find("verdict." + planned.verdict(), FieldText.words(planned.verdict()));
	}

	static String note(Row row) {
		return row.problems().stream().map(Problem::message).collect(Collectors.joining(" "));
	}

	static String value(Measured measured) {
		String unit = measured.unit().isEmpty() ? "" : UnitText.printed(measured.unit());
		return measured.value().isPresent() && !unit.isEmpty() ? measured.text() + " " + unit : measured.text();
	}
}
