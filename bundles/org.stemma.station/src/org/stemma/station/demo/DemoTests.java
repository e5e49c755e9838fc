/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.station.demo;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.stemma.api.RecordRef;
import org.stemma.api.RecordView;
import org.stemma.core.instrument.ImportPreview;
import org.stemma.core.instrument.Imports;
import org.stemma.core.instrument.PreviewText;
import org.stemma.core.lab.Laboratory;
import org.stemma.core.lab.Session;
import org.stemma.core.quality.Quality;
import org.stemma.core.record.UnitText;
import org.stemma.model.quality.InvestigationConclusion;

/** Counts by instrument, tests by hand, and one result out of specification with its investigation. */
final class DemoTests {

	private final Laboratory laboratory;
	private final Story story;
	private final DemoStaff staff;
	private final DemoRecords records;
	private final DemoFiles files;

	DemoTests(Laboratory laboratory, Story story, DemoStaff staff, DemoRecords records, DemoFiles files) {
		this.laboratory = laboratory;
		this.story = story;
		this.staff = staff;
		this.records = records;
		this.files = files;
	}

	void count(List<RecordRef> flasks) throws IOException, DemoStoppedException {
		story.clock().pass(30);
		take(files.vicell(flasks, story.clock().instant().atZone(laboratory.zone())), records.counters().vicell());
		story.clock().pass(15);
		take(files.nucleoView(flasks.getFirst(), story.clock().instant().atZone(laboratory.zone())),
				records.counters().nucleo());
	}

	private void take(Path file, RecordRef instrument) throws DemoStoppedException {
		Imports imports = laboratory.imports();
		Session bench = staff.bench();
		ImportPreview preview = story.done(imports.preview(bench, file, Optional.of(instrument.code())));
		story.tell(DemoPerson.BENCH.printedName(), "imports an export of " + instrument.code() + ":");
		new PreviewText(preview).lines().forEach(line -> story.line("                             " + line));
		Set<Integer> rows = preview.rows().stream().map(ImportPreview.Row::index).collect(Collectors.toSet());
		story.tell(DemoPerson.BENCH.printedName(), story.done(imports.accept(bench, preview, rows)).sentence());
	}

	void test() throws DemoStoppedException {
		story.day(1, "09:30", "quality control");
		enter("CD73 CD90 CD105 positive", Quality.Value.of(new BigDecimal("98.7"), "%"));
		enter("CD45 CD34 positive", Quality.Value.of(new BigDecimal("0.6"), "%"));
		enter("Mycoplasma", Quality.Value.of("not detected"));
		RecordView failing = enter("Endotoxin", Quality.Value.of(new BigDecimal("0.82"), "[EU]/mL"));
		investigate(failing);
		enter("Endotoxin", new Quality.Value(org.stemma.model.quality.Censoring.BELOW,
				Optional.of(new BigDecimal("0.05")), "[EU]/mL", ""));
	}

	private RecordView enter(String test, Quality.Value value) throws DemoStoppedException {
		story.clock().pass(12);
		RecordView result = story.done(laboratory.quality().enter(staff.bench(),
				Quality.ResultEntry.byHand(records.lot(), test, value)));
		story.tell(DemoPerson.BENCH.printedName(), "enters " + test + ": " + shown(result) + " ("
				+ result.text("limits") + "): " + result.text("verdict"));
		return result;
	}

	private static String shown(RecordView result) {
		String sign = "BELOW".equals(result.value("censoring", String.class).orElse("")) ? "< " : "";
		return result.field("value").flatMap(field -> field.value())
				.map(number -> sign + number + " " + UnitText.printed(result.text("unit"))).orElseGet(() -> result.text("text"));
	}

	private void investigate(RecordView failing) throws DemoStoppedException {
		story.clock().pass(90);
		RecordView open = laboratory.quality().tests(records.lot()).stream()
				.flatMap(line -> line.investigations().stream())
				.filter(investigation -> investigation.value("result", RecordRef.class)
						.filter(failing.ref()::means).isPresent())
				.findFirst().orElseThrow();
		story.tell(DemoPerson.BENCH.printedName(), "the result opened investigation " + open.ref().code());
		story.done(laboratory.quality().close(staff.documents(), open.ref(), open.version(),
				InvestigationConclusion.LABORATORY_ERROR,
				"Pipette tips of the dilution series were not pyrogen free; confirmed with an unused rack.",
				"None on the lot: the retained sample of the same vial is retested."));
		story.tell(DemoPerson.DOCUMENTS.printedName(), "closes " + open.ref().code() + ": laboratory error, retest");
		story.clock().pass(60);
	}
}
