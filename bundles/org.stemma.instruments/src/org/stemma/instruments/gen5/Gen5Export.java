/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.instruments.gen5;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

import org.stemma.api.Outcome;
import org.stemma.api.Place;
import org.stemma.api.Problem;
import org.stemma.api.instrument.FileHead;
import org.stemma.api.instrument.InstrumentFile;
import org.stemma.api.instrument.Recognition;
import org.stemma.formats.Mismatch;
import org.stemma.formats.sheet.Workbook;
import org.stemma.formats.table.PlainLines;
import org.stemma.formats.table.Sheet;
import org.stemma.formats.text.SizeLimit;
import org.stemma.formats.text.SourceText;
import org.stemma.formats.value.Label;

/** The text export of Gen5 as such, before it is told what was measured. */
final class Gen5Export {

	private static final Set<String> KEYS = Set.of("software version", "experiment file path", "protocol file path",
			"plate number", "reader type", "reader serial number", "reading type", "procedure details");
	private static final int FEWEST = 4;
	private static final int SURE = 95;

	private Gen5Export() {
	}

	/** Sure when the head has the keys of an export and the procedure is of the right kind. */
	static Recognition recognise(FileHead head, Predicate<Procedure> kind) {
		Optional<Sheet> sheet = head.isContainer() ? Workbook.of(head).flatMap(book -> book.sheets().stream().map(Gen5Book::asText).findFirst())
				: SourceText.of(head).map(text -> new PlainLines(text, '\t').unquoted().beginning());
		long keys = sheet.stream().flatMap(one -> one.rows().stream())
				.map(row -> Label.parse(shortened(row.cell(0).text())).name()).filter(KEYS::contains).distinct().count();
		List<PlateText> plates = keys < FEWEST ? List.of() : PlateText.of(sheet.get());
		boolean own = !plates.isEmpty() && kind.test(Procedure.of(plates.getFirst().procedure()));
		return own ? new Recognition(SURE, keys + " keys of a Gen5 export") : Recognition.none("no such Gen5 export");
	}

	/** The plates of a file, at least one. */
	static Outcome<List<PlateText>> plates(InstrumentFile file) {
		if (Workbook.begins(file)) {
			return Workbook.read(file).then(book -> {
				List<PlateText> plates = PlateText.of(book.sheets().stream().map(Gen5Book::asText).toList());
				return plates.isEmpty() ? Outcome.refused(List.of(none(file, ""))) : Outcome.of(plates);
			});
		}
		return SourceText.read(file, SizeLimit.TEXT).then(text -> new PlainLines(text, '\t').unquoted().sheet().then(sheet -> {
			List<PlateText> plates = PlateText.of(sheet);
			if (plates.isEmpty()) {
				return Outcome.refused(List.of(none(file, sheet.rows().getFirst().text())));
			}
			return new Outcome<>(Optional.of(plates), text.unfinished().map(List::of).orElse(new ArrayList<>()));
		}));
	}

	private static Problem none(InstrumentFile file, String found) {
		return new Mismatch("gen5.no-plate", Place.line(file.name(), 1), found, "a line 'Software Version' above each plate",
				"Export the plate from Gen5 with its header.").error();
	}

	private static String shortened(String text) {
		return text.substring(0, Math.min(text.length(), 40));
	}
}
