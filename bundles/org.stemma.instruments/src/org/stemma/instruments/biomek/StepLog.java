/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.instruments.biomek;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import org.stemma.api.Outcome;
import org.stemma.api.instrument.Measured;
import org.stemma.api.instrument.ReaderSettings;
import org.stemma.api.instrument.RunContent;
import org.stemma.api.instrument.RunContent.NotUnderstood;
import org.stemma.formats.Mismatch;
import org.stemma.formats.ProblemLog;
import org.stemma.formats.field.CellReader;
import org.stemma.formats.table.Cell;
import org.stemma.formats.table.Row;
import org.stemma.formats.table.Sheet;
import org.stemma.formats.value.DateOrder;
import org.stemma.formats.value.DatesWithin;
import org.stemma.formats.value.FileClock;

/** Tells the keys of a log from its steps and makes its content. For one file and thread. */
final class StepLog {

	private static final Pattern POD = Pattern.compile("(?i)Pod ?\\d* head serial number *= *(?!none$)\\S.*");

	private static final int MANY = 6;

	private final Sheet sheet;
	private final ReaderSettings settings;
	private final ProblemLog log;
	private final List<Row> head = new ArrayList<>();
	private final List<Row> steps = new ArrayList<>();
	private final List<NotUnderstood> remarks = new ArrayList<>();
	private Optional<StepLayout> layout = Optional.empty();

	StepLog(Sheet sheet, ReaderSettings settings, ProblemLog log) {
		this.sheet = sheet;
		this.settings = settings;
		this.log = log;
	}

	Outcome<RunContent> content() {
		sheet.rows().stream().filter(row -> !row.isBlank()).forEach(this::take);
		if (layout.isEmpty() || steps.isEmpty()) {
			log.add(Mismatch.described("table.missing", sheet.rows().getLast().place(), "no steps of a kind that is known",
					"lines with time, pod, labware, wells and amount",
					"The file may be cut off or be another log; export the run again.").error());
			return log.refusal();
		}
		StepLayout known = layout.get();
		known.missing().ifPresent(name -> log.add(Mismatch.described("column.missing", steps.getFirst().place(), "no column '" + name + "'",
				"the names of all columns that say what went where", "Export the log again.").error()));
		head.stream().filter(row -> isStep(row) && row.cells().size() == known.cells()).toList().reversed().forEach(steps::addFirst);
		head.removeAll(steps);
		head.stream().filter(row -> isStep(row) || isWide(row)).forEach(row -> log.add(Mismatch.described("row.unknown", row.place(), row.used() + " cells",
				"a step with " + known.cells() + " cells as in the other lines", "The file may be damaged; export the log again.").error()));
		steps.forEach(row -> check(row, known));
		if (log.blocks()) {
			return log.refusal();
		}
		List<Cell> amounts = steps.stream().map(row -> known.cell(row, "amount")).toList();
		CellReader cells = CellReader.of(amounts, settings, log);
		List<String> dates = DatesWithin.of(sheet.rows().stream().map(row -> row.cell(0).text()).toList());
		FileClock clock = new FileClock(dates, List.of(), settings, log).usually(DateOrder.MONTH_FIRST);
		Transfers transfers = new Transfers(known, cells, clock, log);
		steps.forEach(transfers::add);
		remarks.addAll(transfers.left());
		return log.outcome(new RunContent(facts(), transfers.samples(), remarks));
	}

	/** The lines above the steps; a pod that has a head with a serial number is a device of its own. */
	private List<Measured> facts() {
		List<Measured> facts = new ArrayList<>(new RunKeys(head).facts());
		head.stream().map(row -> row.cell(0)).filter(cell -> POD.matcher(cell.text()).matches())
				.forEach(cell -> facts.add(Measured.text("device document/device type", "liquid handler probe head", cell.place())));
		return facts;
	}

	private void take(Row row) {
		Optional<StepLayout> header = StepLayout.byHeader(row);
		if (header.isPresent()) {
			layout = header;
		} else if (layout.isEmpty() && StepLayout.of(row).isEmpty()) {
			head.add(row);
		} else if (layout.isPresent() && isRemark(row)) {
			log.add(new Mismatch("line.remark", row.place(), row.text(), "a step as in the other lines",
					"It is listed and no step; look whether the run went on as it should.").warning());
			remarks.add(new NotUnderstood("remark", row.text(), row.place()));
		} else {
			layout = layout.or(() -> StepLayout.of(row));
			steps.add(row);
		}
	}

	/** A sentence among the steps, with or without the time in front: no step that was cut off has one in place of its pod. */
	private static boolean isRemark(Row row) {
		return row.used() == 1 && row.cell(0).text().matches(".*\\p{L}{3,}.*") || row.used() == 2 && row.cell(1).text().matches(".*\\p{L}{3,}[.:,]? .*");
	}

	/** A line above the steps has one key and one value; one of many cells is a step that lost its time. */
	private static boolean isWide(Row row) {
		return row.used() >= MANY && row.cells().stream().noneMatch(cell -> cell.text().indexOf('=') >= 0);
	}

	/** A line of steps begins with a time and has several cells. */
	private static boolean isStep(Row row) {
		return row.used() > 2 && row.cell(0).text().matches("\\d{1,4}[-/.]\\d{1,2}[-/.]\\d{1,4} \\d.*");
	}

	/** A step that was cut off or shifted by a stray comma could put a volume under a wrong well. */
	private void check(Row row, StepLayout known) {
		if (row.used() > known.cells()) {
			log.add(Mismatch.described("row.long", row.cell(known.cells()).place(), row.used() + " cells",
					known.cells() + " cells as in the other lines", "A name with a comma may have shifted the cells.").error());
		} else if (row.cells().size() < known.cells()) {
			log.add(Mismatch.described("row.short", row.cell(row.cells().size()).place(), row.cells().size() + " cells",
					known.cells() + " cells as in the other lines", "The file may be cut off; export the run again.").error());
		}
	}
}
