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

import org.osgi.service.component.annotations.Component;
import org.stemma.api.Outcome;
import org.stemma.api.Place;
import org.stemma.api.instrument.FileHead;
import org.stemma.api.instrument.InstrumentFile;
import org.stemma.api.instrument.InstrumentReader;
import org.stemma.api.instrument.Measured;
import org.stemma.api.instrument.ReaderSettings;
import org.stemma.api.instrument.Recognition;
import org.stemma.api.instrument.RunContent;
import org.stemma.api.instrument.RunContent.NotUnderstood;
import org.stemma.api.instrument.SampleContent;
import org.stemma.formats.Mismatch;
import org.stemma.formats.ProblemLog;
import org.stemma.formats.field.InstrumentKind;
import org.stemma.formats.plate.LostRows;
import org.stemma.formats.table.Row;

/**
 * Reads the export of Agilent BioTek Gen5, as text or as a workbook: one or several plates, each with its head, procedure, layout and results
 * of absorbance, fluorescence, luminescence or beads, as single values or as curves by time or wavelength. Which line of
 * the results is a measurement and which was calculated, the procedure tells.
 */
@Component(property = { InstrumentReader.FORMAT + "=agilent.gen5", InstrumentReader.TITLE + "=Agilent BioTek Gen5",
		InstrumentReader.READER_VERSION + "=1", InstrumentReader.TECHNIQUE + "=plate reader" })
public final class Gen5Reader implements InstrumentReader {

	private static final InstrumentKind KIND = InstrumentKind.of("plate reader").in("well plate");

	@Override
	public Recognition recognise(FileHead head) {
		return Gen5Export.recognise(head, procedure -> !procedure.images());
	}

	@Override
	public Outcome<RunContent> read(InstrumentFile file, ReaderSettings settings) {
		return contentOf(file, settings).map(KIND::describe);
	}

	private Outcome<RunContent> contentOf(InstrumentFile file, ReaderSettings settings) {
		return Gen5Export.plates(file).then(plates -> read(plates, settings));
	}

	private static Outcome<RunContent> read(List<PlateText> plates, ReaderSettings settings) {
		ProblemLog log = new ProblemLog();
		List<Measured> metadata = new ArrayList<>();
		List<SampleContent> samples = new ArrayList<>();
		List<NotUnderstood> left = new ArrayList<>();
		for (PlateText plate : plates) {
			PlateHead head = new PlateHead(plate);
			Procedure procedure = Procedure.of(plate.procedure());
			Body body = new Body(plate.body(), log);
			check(plate, procedure, body).ifPresent(mismatch -> log.add(mismatch.error()));
			metadata.addAll(head.run());
			metadata.addAll(procedure.facts());
			metadata.addAll(Fits.of(body.fits()));
			LostRows.check(body.grids(), plate.wells(), log);
			if (!log.blocks()) {
				WellsOf wells = new WellsOf(procedure, body, settings, log);
				samples.addAll(new PlateSamples(head, body, wells, head.time(settings, log)).all());
				body.earlierTemperatures().forEach(cell -> wells.numbers().read("actual temperature", "Cel", cell).ifPresent(metadata::add));
			}
			head.left().forEach(row -> left.add(left(row)));
			plate.other().forEach(row -> left.add(left(row)));
			body.left().forEach(row -> left.add(left(row)));
		}
		return log.outcome(new RunContent(metadata, samples, left));
	}

	private static Optional<Mismatch> check(PlateText plate, Procedure procedure, Body body) {
		Place end = (plate.body().isEmpty() ? plate.head() : plate.body()).getLast().place();
		if (body.results().isEmpty() && body.curves().isEmpty()) {
			return Optional.of(Mismatch.described("gen5.no-results", end, "no table of results down to here",
					"a table below a line 'Results'", "Add the results to the export in Gen5 and export the plate again."));
		}
		if (procedure.reads().isEmpty()) {
			Place place = plate.procedure().isEmpty() ? plate.head().getFirst().place() : plate.procedure().getFirst().place();
			return Optional.of(Mismatch.described("gen5.no-read", place, "no step that says what was read",
					"a step 'Read' such as 'Absorbance Endpoint' below 'Procedure Details'",
					"Add the procedure to the export in Gen5 and export the plate again."));
		}
		return AreaScan.unread(procedure, body);
	}

	private static NotUnderstood left(Row row) {
		return new NotUnderstood(row.cell(0).text(), row.text(), row.place());
	}
}
