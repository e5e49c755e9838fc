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

/**
 * Reads the text export of Agilent BioTek Gen5 for plates of which images were taken: the settings of each channel, and
 * for each well what was found in its images. Values that repeat in time become curves.
 */
@Component(property = { InstrumentReader.FORMAT + "=agilent.gen5.image",
		InstrumentReader.TITLE + "=Agilent BioTek Gen5 Image", InstrumentReader.READER_VERSION + "=1",
		InstrumentReader.TECHNIQUE + "=plate reader" })
public final class Gen5ImageReader implements InstrumentReader {

	private static final InstrumentKind KIND = InstrumentKind.of("Imager").detecting("optical-imaging").in("well plate");

	@Override
	public Recognition recognise(FileHead head) {
		return Gen5Export.recognise(head, Procedure::images);
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
			List<ImageChannel> channels = procedure.reads().stream().filter(step -> step.mode() == Mode.IMAGE)
					.flatMap(step -> ImageChannel.of(step).stream()).toList();
			if (channels.isEmpty()) {
				log.add(noChannel(plate));
				continue;
			}
			metadata.addAll(head.run());
			metadata.addAll(procedure.facts());
			LostRows.check(body.grids(), plate.wells(), log);
			WellsOf wells = new WellsOf(procedure, body, settings, log);
			if (!log.blocks()) {
				samples.addAll(new ImageSamples(plate, body, wells, channels, head.time(settings, log)).all());
			}
			head.left().forEach(row -> left.add(new NotUnderstood(row.cell(0).text(), row.text(), row.place())));
			metadata.addAll(Fits.of(body.fits()));
			body.temperatures().forEach(cell -> wells.numbers().read("actual temperature", "Cel", cell).ifPresent(metadata::add));
			plate.other().forEach(row -> left.add(new NotUnderstood(row.cell(0).text(), row.text(), row.place())));
			body.left().forEach(row -> left.add(new NotUnderstood(row.cell(0).text(), row.text(), row.place())));
		}
		return log.outcome(new RunContent(metadata, samples, left));
	}

	private static org.stemma.api.Problem noChannel(PlateText plate) {
		Place place = plate.procedure().isEmpty() ? plate.head().getFirst().place() : plate.procedure().getFirst().place();
		return Mismatch.described("gen5.no-channel", place, "no step that takes images",
				"a step 'Read' with its channels below 'Procedure Details'",
				"Add the procedure to the export in Gen5 and export the plate again.").error();
	}
}
