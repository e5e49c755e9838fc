/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.formats.section;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.stemma.api.Place;
import org.stemma.api.instrument.Measured;
import org.stemma.api.instrument.Measured.State;
import org.stemma.api.instrument.MeasuredTime;
import org.stemma.api.instrument.ReaderSettings;
import org.stemma.api.instrument.RunContent.NotUnderstood;
import org.stemma.formats.Mismatch;
import org.stemma.formats.ProblemLog;
import org.stemma.formats.field.FieldMap;
import org.stemma.formats.field.OpenTable;
import org.stemma.formats.table.Cell;
import org.stemma.formats.table.Row;
import org.stemma.formats.table.Table;
import org.stemma.formats.value.DateOrder;
import org.stemma.formats.value.DayAlone;
import org.stemma.formats.value.NumberStyle;
import org.stemma.formats.value.TimeReader;

/** The keys of all sections of a file together, which each section may repeat. */
public final class RunKeys {

	private final Place file;
	private final Map<String, KeyLine> lines = new LinkedHashMap<>();
	private final List<KeyLine> differing = new ArrayList<>();

	/** The keys of these sections of a file; of one that stands several times the first that has a value. */
	public RunKeys(Place file, List<Section> sections) {
		this.file = file;
		sections.stream().flatMap(section -> section.keys().stream()).forEach(line -> {
			KeyLine first = lines.merge(line.name(), line, (before, second) -> before.value().isBlank() ? second : before);
			if (!line.value().isBlank() && !line.value().text().equals(first.value().text())) {
				differing.add(line);
			}
		});
	}

	/** Where a key stands again with another value than the first. */
	public List<NotUnderstood> differing() {
		return differing.stream().map(line -> new NotUnderstood(line.key().text(), line.value().text(), line.value().place())).toList();
	}

	/** Whether a key is there, with or without a value. */
	public boolean has(String name) {
		return lines.containsKey(name.toLowerCase(java.util.Locale.ROOT));
	}

	/** The value of the first of these keys that has one. */
	public Optional<Cell> value(String... names) {
		return List.of(names).stream().map(name -> lines.get(name.toLowerCase(java.util.Locale.ROOT)))
				.filter(line -> line != null && !line.value().isBlank()).map(KeyLine::value).findFirst();
	}

	/** All of them as facts, known ones by the map, any other under its own name. {@code NA} is no value. */
	public List<Measured> facts(FieldMap map, ProblemLog log) {
		if (lines.isEmpty()) {
			return List.of();
		}
		List<KeyLine> all = new ArrayList<>(lines.values());
		Row keys = new Row(all.getFirst().key().place(), all.stream().map(KeyLine::key).toList());
		Row values = new Row(keys.place(), all.stream().map(KeyLine::value).toList());
		OpenTable record = new OpenTable(map, new Table(keys, List.of(values)), log);
		return record.values(values, NumberStyle.provenBy(record.numbers()), log).stream().map(RunKeys::known).toList();
	}

	/** The time under the first of these keys that has one, in the date order that all keys prove together. */
	public Optional<MeasuredTime> time(ReaderSettings settings, ProblemLog log, String... names) {
		Optional<Cell> cell = value(names);
		if (cell.isEmpty()) {
			log.add(new Mismatch("time.missing", file, "", "when the run ended, under '" + names[0] + "'",
					"The time is kept as unknown.").warning());
			return Optional.empty();
		}
		noteDiffering(cell.get(), names, log);
		if (cell.get().text().chars().noneMatch(Character::isDigit)) {
			log.add(new Mismatch("time.missing", cell.get().place(), cell.get().text(), "when the run ended", "The time is kept as unknown.").warning());
			return Optional.empty();
		}
		Optional<Cell> begun = DayAlone.begun(cell.get());
		begun.ifPresent(day -> log.add(DayAlone.note(day)));
		Cell clock = begun.orElse(cell.get());
		if (!TimeReader.isTime(clock.text())) {
			log.add(new Mismatch("time.unreadable", clock.place(), clock.text(), "a date with a clock time such as 2022-03-21 16:56",
					"The time is kept as unknown.").warning());
			return Optional.empty();
		}
		List<String> texts = lines.values().stream().map(line -> line.value().text())
				.flatMap(text -> java.util.stream.Stream.of(text, text + " 00:00")).toList();
		DateOrder proven = DateOrder.provenBy(texts);
		DateOrder order = proven == DateOrder.UNDECIDED ? settings.locale().map(DateOrder::of).orElse(proven) : proven;
		return new TimeReader(order, settings.zone(), log).read(clock, Optional.empty());
	}

	private void noteDiffering(Cell first, String[] names, ProblemLog log) {
		List<String> wanted = List.of(names).stream().map(name -> name.toLowerCase(java.util.Locale.ROOT)).toList();
		differing.stream().filter(line -> wanted.contains(line.name())).findFirst().ifPresent(line -> log.add(new Mismatch("time.differs",
				line.value().place(), line.value().text(), "'" + first.text() + "' as above it", "The first time is taken; compare it with the run.")
						.warning()));
	}

	private static Measured known(Measured fact) {
		boolean none = fact.text().equals("NA") || fact.text().equals("N/A");
		return none ? new Measured(fact.field(), Optional.empty(), fact.text(), "", State.MISSING, fact.place()) : fact;
	}
}
