/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.instruments.echo;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.stemma.api.Outcome;
import org.stemma.api.Place;
import org.stemma.api.instrument.Measured;
import org.stemma.api.instrument.MeasuredTime;
import org.stemma.api.instrument.ReaderSettings;
import org.stemma.api.instrument.RunContent;
import org.stemma.api.instrument.RunContent.NotUnderstood;
import org.stemma.api.instrument.SampleContent;
import org.stemma.formats.Mismatch;
import org.stemma.formats.ProblemLog;
import org.stemma.formats.field.OpenTable;
import org.stemma.formats.section.KeyLine;
import org.stemma.formats.section.Section;
import org.stemma.formats.table.Cell;
import org.stemma.formats.table.Row;
import org.stemma.formats.table.Table;
import org.stemma.formats.value.FileClock;
import org.stemma.formats.value.NumberStyle;

/** Makes the content of the sections of a report. For one file and thread. */
final class TransferReport {

	private static final Map<String, String> TERMS = Map.of("run id", "experimental data identifier", "application name",
			"software name", "application version", "software version", "protocol name", "analytical method identifier",
			"user name", "analyst", "instrument model", "model number", "instrument serial number",
			"equipment serial number");

	/** What a spreadsheet leaves of a time when it saves the report again: minutes and seconds. */
	private static final String NO_HOUR = "\\d{1,2}:\\d{2}\\.\\d";

	private final String file;
	private final List<Section> sections;
	private final ReaderSettings settings;
	private final ProblemLog log;
	private final TransferDoubts doubts;
	private boolean lostHours;

	TransferReport(String file, List<Section> sections, ReaderSettings settings, ProblemLog log) {
		this.file = file;
		this.sections = sections;
		this.settings = settings;
		this.log = log;
		this.doubts = new TransferDoubts(log);
	}

	Outcome<RunContent> content() {
		List<SampleContent> samples = new ArrayList<>();
		List<Measured> facts = new ArrayList<>();
		List<NotUnderstood> left = new ArrayList<>();
		for (Section section : sections) {
			section.keys().forEach(key -> facts.add(fact(key)));
			section.table().filter(table -> isTransfers(section, table)).ifPresent(table -> add(table, samples));
			section.table().filter(table -> !isTransfers(section, table)).ifPresent(table -> leave(section, table, left));
		}
		if (samples.isEmpty() && !log.blocks()) {
			log.add(Mismatch.described("table.empty", Place.line(file, 1), "no transfers",
					"at least one below [DETAILS] or [EXCEPTIONS]", "Export the run again.").error());
		}
		boolean closed = sections.stream().anyMatch(section -> section.key("Instrument Serial Number", "Instrument Name").isPresent());
		if (!closed) {
			log.add(Mismatch.described("end.missing", Place.file(file), "no keys of the instrument at the end",
					"'Instrument Serial Number'", "The file may be cut off; compare its last transfer with the run.").warning());
		}
		return log.outcome(new RunContent(facts, samples, left));
	}

	private static void leave(Section section, Table table, List<NotUnderstood> left) {
		left.add(new NotUnderstood(section.name(), table.header().text(), table.header().place()));
		table.rows().forEach(row -> left.add(new NotUnderstood(section.name(), row.text(), row.place())));
	}

	private static boolean isTransfers(Section section, Table table) {
		return section.named("DETAILS") || section.named("EXCEPTIONS")
				|| TransferColumns.MAP.known(table.header().cells()) > TransferColumns.FEWEST;
	}

	private static Measured fact(KeyLine key) {
		String field = TERMS.getOrDefault(key.name(), key.name().isEmpty() ? "unnamed" : key.name());
		return key.value().isBlank() ? Measured.missing(field, key.value().place())
				: Measured.text(field, key.value().text(), key.value().place());
	}

	private void add(Table table, List<SampleContent> samples) {
		int needed = table.header().used();
		table.rows().stream().filter(row -> row.cells().size() < needed).forEach(row -> log.add(Mismatch.described("row.short",
				row.cell(row.cells().size()).place(), row.cells().size() + " cells", needed + " cells as in the header",
				"The file may be cut off; export the run again.").error()));
		OpenTable open = new OpenTable(TransferColumns.MAP, table, log);
		if (!open.has("Transfer Volume") || !open.has("Actual Volume")) {
			log.add(new Mismatch("column.missing", table.header().place(), table.header().text(),
					"'Transfer Volume' and 'Actual Volume' among the names").error());
			return;
		}
		List<String> numbers = open.numbers();
		NumberStyle proven = NumberStyle.provenBy(numbers);
		NumberStyle style = proven == NumberStyle.UNDECIDED ? NumberStyle.ungrouped(numbers, settings.locale()) : proven;
		List<String> times = open.rows().stream().map(row -> open.cell(row, "Date Time Point").text()).toList();
		FileClock clock = new FileClock(times, List.of(), settings, log);
		doubts.checkOnce(open.rows());
		open.rows().forEach(row -> samples.add(transfer(open, row, style, clock)));
	}

	private SampleContent transfer(OpenTable table, Row row, NumberStyle style, FileClock clock) {
		List<Measured> values = new ArrayList<>();
		for (Measured value : table.values(row, style, log)) {
			values.add(value);
			if (value.field().equals("transfer volume")) {
				values.add(named("aspiration volume", value));
			} else if (value.field().equals("injection volume setting")) {
				values.add(named("intended transfer volume", value));
			} else if (value.field().equals("transfer status") && value.state() == Measured.State.VALUE) {
				values.add(named("error", value));
			}
		}
		Cell point = table.cell(row, "Date Time Point");
		if (!point.isBlank()) {
			values.add(Measured.text("date time point", point.text(), point.place()));
		}
		Cell id = table.cell(row, "Sample ID");
		List.of("Source Well", "Destination Well").stream().filter(table::has).forEach(name -> doubts.checkWell(table.cell(row, name)));
		SampleContent transfer = new SampleContent((id.isBlank() ? table.cell(row, "Sample Name") : id).text(), table.cell(row, "Destination Well").text(),
				time(point, clock), values, row.place());
		doubts.checkVolumes(transfer);
		return transfer;
	}

	private Optional<MeasuredTime> time(Cell point, FileClock clock) {
		if (!point.text().matches(NO_HOUR)) {
			return clock.read(point);
		}
		if (!lostHours) {
			lostHours = true;
			log.add(new Mismatch("time.no-hour", point.place(), point.text(), "a date with a clock time",
					"A spreadsheet has left minutes and seconds only; the times are kept as unknown.").warning());
		}
		return Optional.empty();
	}

	private static Measured named(String field, Measured value) {
		return new Measured(field, value.value(), value.text(), value.unit(), value.state(), value.place());
	}
}
