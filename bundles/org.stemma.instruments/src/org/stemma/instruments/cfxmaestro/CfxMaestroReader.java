/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.instruments.cfxmaestro;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import org.osgi.service.component.annotations.Component;
import org.stemma.api.Outcome;
import org.stemma.api.instrument.FileHead;
import org.stemma.api.instrument.InstrumentFile;
import org.stemma.api.instrument.InstrumentReader;
import org.stemma.api.instrument.Measured;
import org.stemma.api.instrument.MeasuredTime;
import org.stemma.api.instrument.ReaderSettings;
import org.stemma.api.instrument.Recognition;
import org.stemma.api.instrument.RunContent;
import org.stemma.api.instrument.RunContent.NotUnderstood;
import org.stemma.api.instrument.SampleContent;
import org.stemma.formats.Mismatch;
import org.stemma.formats.ProblemLog;
import org.stemma.formats.field.FieldMap;
import org.stemma.formats.field.InstrumentKind;
import org.stemma.formats.pcr.SampleRole;
import org.stemma.formats.section.RowTable;
import org.stemma.formats.section.RunKeys;
import org.stemma.formats.table.Cell;
import org.stemma.formats.table.Row;
import org.stemma.formats.value.DateOrder;
import org.stemma.formats.value.FileClock;

/**
 * Reads the results that Bio-Rad CFX Maestro and CFX Manager export: a row for each well and dye, or for each peak of
 * melting, with or without lines about the run above it. {@code NaN} stands where there is no value: no amplification is no number.
 */
@Component(property = { InstrumentReader.FORMAT + "=biorad.cfx", InstrumentReader.TITLE + "=Bio-Rad CFX Maestro",
		InstrumentReader.READER_VERSION + "=1", InstrumentReader.TECHNIQUE + "=qpcr" })
public final class CfxMaestroReader implements InstrumentReader {

	private static final InstrumentKind KIND = InstrumentKind.of("qPCR").in("well plate");
	private static final String[] END = { "Run Ended", "Run Started" };

	/** Replicates are numbered behind the content: {@code Unkn-03}. */
	private static final Pattern REPLICATE = Pattern.compile("-\\d+$");

	private final CfxTables tables = new CfxTables();
	private final CfxCurves curves = new CfxCurves();

	@Override
	public Recognition recognise(FileHead head) {
		Recognition table = tables.recognise(head);
		return table.confidence() > 0 ? table : curves.recognise(head);
	}

	@Override
	public Outcome<RunContent> read(InstrumentFile file, ReaderSettings settings) {
		return contentOf(file, settings).map(KIND::describe);
	}

	private Outcome<RunContent> contentOf(InstrumentFile file, ReaderSettings settings) {
		if (areCurves(file)) {
			return curves.read(file, settings);
		}
		ProblemLog log = new ProblemLog();
		return tables.of(file).read(file, settings, log).then(table -> {
			RunKeys keys = table.keys();
			List<Measured> facts = keys.facts(new FieldMap(List.of()), log);
			Optional<MeasuredTime> time = keys.value(END)
					.flatMap(cell -> new FileClock(List.of(cell.text()), List.of(file.name()), settings, log).usually(DateOrder.MONTH_FIRST).read(cell));
			List<NotUnderstood> left = new ArrayList<>();
			List<SampleContent> samples = new ArrayList<>();
			for (Row row : table.rows()) {
				if (table.cell(row, "Well").isBlank()) {
					log.add(new Mismatch("well.missing", row.place(), row.text(), "a row of a well",
							"It is no result of a well and listed as not understood.").warning());
					left.add(new NotUnderstood("row without a well", row.text(), row.place()));
				} else {
					samples.add(sample(table, row, time));
				}
			}
			RunContent content = table.content(facts, samples);
			left.addAll(content.notUnderstood());
			return log.outcome(new RunContent(content.metadata(), content.samples(), left));
		});
	}

	private boolean areCurves(InstrumentFile file) {
		try {
			FileHead head = file.head();
			return tables.recognise(head).confidence() == 0 && curves.recognise(head).confidence() > 0;
		} catch (IOException unreadable) {
			return false;
		}
	}

	private static SampleContent sample(RowTable table, Row row, Optional<MeasuredTime> time) {
		List<Measured> values = new ArrayList<>(table.values(row));
		Cell content = table.cell(row, "Content");
		SampleRole.of(REPLICATE.matcher(content.text()).replaceFirst(""))
				.ifPresent(role -> values.add(Measured.text("sample role type", role, content.place())));
		return new SampleContent(table.cell(row, "Sample", "Sample Name").text(), table.cell(row, "Well").text(), time, values, row.place());
	}
}
