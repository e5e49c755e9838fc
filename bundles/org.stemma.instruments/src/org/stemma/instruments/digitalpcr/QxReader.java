/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.instruments.digitalpcr;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.osgi.service.component.annotations.Component;
import org.stemma.api.Outcome;
import org.stemma.api.instrument.FileHead;
import org.stemma.api.instrument.InstrumentFile;
import org.stemma.api.instrument.InstrumentReader;
import org.stemma.api.instrument.Measured;
import org.stemma.api.instrument.ReaderSettings;
import org.stemma.api.instrument.Recognition;
import org.stemma.api.instrument.RunContent;
import org.stemma.api.instrument.SampleContent;
import org.stemma.formats.ProblemLog;
import org.stemma.formats.field.InstrumentKind;
import org.stemma.formats.field.RowDoubts;
import org.stemma.formats.section.RowExport;
import org.stemma.formats.section.RowExports;
import org.stemma.formats.section.RowTable;
import org.stemma.formats.table.Row;

/**
 * Reads the results of droplet digital PCR on a Bio-Rad QX100, QX200 or QX600, as QuantaSoft and QX Manager export them:
 * a row for each well and target. Positive and negative droplets have to make the accepted ones.
 */
@Component(property = { InstrumentReader.FORMAT + "=biorad.qx", InstrumentReader.TITLE + "=Bio-Rad QX (QuantaSoft, QX Manager)",
		InstrumentReader.READER_VERSION + "=1", InstrumentReader.TECHNIQUE + "=dpcr" })
public final class QxReader implements InstrumentReader {

	private static final InstrumentKind KIND = InstrumentKind.of("dPCR");
	private static final Pattern ASSAY = Pattern.compile("Ch(\\d)(\\p{L}+)");

	private final RowExport export = new RowExport(PartitionFields.qx());
	private final RowExports amplitudes = new RowExports(PartitionFields.amplitudes(), PartitionFields.amplitudesOfOne());

	@Override
	public Recognition recognise(FileHead head) {
		Recognition results = export.recognise(head);
		return results.confidence() > 0 ? results : amplitudes.recognise(head);
	}

	@Override
	public Outcome<RunContent> read(InstrumentFile file, ReaderSettings settings) {
		return contentOf(file, settings).map(KIND::describe);
	}

	private Outcome<RunContent> contentOf(InstrumentFile file, ReaderSettings settings) {
		ProblemLog log = new ProblemLog();
		if (isAmplitudes(file)) {
			return amplitudes.read(file, settings, log).then(table -> log.outcome(new QxAmplitudes(table, file.name()).content()));
		}
		return export.read(file, settings, log).then(table -> {
			List<SampleContent> samples = table.rows().stream().map(row -> sample(table, row, log)).toList();
			new PartitionVolumes(log).check(samples);
			new RowDoubts(samples).wells(log);
			return log.outcome(table.content(List.of(), samples));
		});
	}

	private boolean isAmplitudes(InstrumentFile file) {
		try {
			return export.recognise(file.head()).confidence() == 0 && amplitudes.recognise(file.head()).confidence() > 0;
		} catch (IOException unreadable) {
			return false;
		}
	}

	private static SampleContent sample(RowTable table, Row row, ProblemLog log) {
		List<Measured> values = new ArrayList<>(table.values(row));
		Matcher assay = ASSAY.matcher(table.cell(row, "TypeAssay").text());
		if (assay.matches()) {
			values.add(Measured.text("detection channel", assay.group(1), table.cell(row, "TypeAssay").place()));
			values.add(Measured.text("target type", assay.group(2), table.cell(row, "TypeAssay").place()));
		}
		SampleContent sample = new SampleContent(table.cell(row, "Sample", "Sample description 1").text(), table.cell(row, "Well").text(),
				Optional.empty(), values, row.place());
		PartitionCounts.check(sample, log);
		new CrossedCounts(sample, log).check();
		return sample;
	}
}
