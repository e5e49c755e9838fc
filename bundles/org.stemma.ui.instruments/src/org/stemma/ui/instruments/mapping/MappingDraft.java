/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.ui.instruments.mapping;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.stemma.api.Problem;
import org.stemma.formats.mapping.ColumnMeaning;
import org.stemma.formats.mapping.TableMapping;
import org.stemma.formats.mapping.TableSample;
import org.stemma.formats.table.Cell;
import org.stemma.formats.table.TableLayout;
import org.stemma.formats.value.Label;
import org.stemma.ui.text.Texts;

/**
 * A mapping in the making.
 *
 * @param others  settings of the instrument that say nothing about its table; they stay
 * @param table   settings of the table as a whole, by their keys
 * @param columns the columns
 * @param fresh   whether nothing was mapped before, so that what columns could mean is proposed
 */
record MappingDraft(Map<String, String> others, Map<String, String> table, List<ColumnLine> columns, boolean fresh) {

	private static final Texts TEXTS = new Texts(MappingDraft.class);
	private static final int EXAMPLES = 3;

	/** Copies all. */
	MappingDraft {
		others = new TreeMap<>(others);
		table = new TreeMap<>(table);
		columns = List.copyOf(columns);
	}

	/** The mapping that an instrument has; a setting that is not understood is shown as a column that is not mapped. */
	static MappingDraft of(Map<String, String> settings) {
		Map<String, String> others = new TreeMap<>();
		Map<String, String> table = new TreeMap<>();
		List<ColumnLine> columns = new ArrayList<>();
		new TreeMap<>(settings).forEach((key, value) -> {
			if (key.startsWith(TableMapping.COLUMN)) {
				columns.add(ColumnLine.of(key.substring(TableMapping.COLUMN.length()), "", ColumnMeaning.parse(value)));
			} else {
				(key.startsWith(TableMapping.TABLE) ? table : others).put(key, value);
			}
		});
		return new MappingDraft(others, table, columns, columns.isEmpty());
	}

	/**
	 * The same with the columns of a sample file; proposed when nothing was mapped before, or kept where they have one name. The
	 * sheet is named where several have tables, unless a person chose one or chose that the file shows it.
	 */
	MappingDraft with(TableSample sample) {
		Map<String, ColumnMeaning> proposal = fresh ? sample.proposal() : Map.of();
		List<ColumnLine> left = new ArrayList<>(columns);
		Map<String, ColumnLine> lines = new LinkedHashMap<>();
		List<String> names = sample.names();
		for (int i = 0; i < names.size(); i++) {
			String name = names.get(i);
			if (ColumnMeaning.names(name) && !lines.containsKey(name)) {
				lines.put(name, line(name, example(sample, i), left, proposal));
			}
		}
		List<ColumnLine> all = new ArrayList<>(lines.values());
		left.stream().filter(line -> line.use() != ColumnUse.NOTHING)
				.forEach(line -> all.add(new ColumnLine(line.name(), TEXTS.get("example.absent"), line.use(), line.field(), line.unit())));
		Map<String, String> stated = new TreeMap<>(table);
		sample.at().sheet().filter(sheet -> fresh && sample.several()).ifPresent(sheet -> stated.putIfAbsent(TableLayout.SHEET, sheet));
		return new MappingDraft(others, stated, all, fresh);
	}

	private static ColumnLine line(String name, String example, List<ColumnLine> before, Map<String, ColumnMeaning> proposal) {
		String label = Label.parse(name).name();
		Optional<ColumnLine> known = before.stream().filter(line -> line.name().equals(name))
				.findFirst().or(() -> before.stream().filter(line -> Label.parse(line.name()).name().equals(label)).findFirst());
		known.ifPresent(before::remove);
		return known.map(line -> new ColumnLine(name, example, line.use(), line.field(), line.unit()))
				.orElseGet(() -> ColumnLine.of(name, example, Optional.ofNullable(proposal.get(name))));
	}

	private static String example(TableSample sample, int column) {
		return sample.rows().stream().map(row -> row.cell(column)).filter(cell -> !cell.isBlank()).map(Cell::text).distinct()
				.limit(EXAMPLES).collect(Collectors.joining("   "));
	}

	/** The same with another setting of the table; empty words take it away, and keep that no sheet is to be named. */
	MappingDraft with(String key, String value) {
		Map<String, String> changed = new TreeMap<>(table);
		changed.put(key, value);
		changed.entrySet().removeIf(setting -> setting.getValue().isEmpty() && !setting.getKey().equals(TableLayout.SHEET));
		return new MappingDraft(others, changed, columns, fresh);
	}

	/** The same with one column used otherwise. */
	MappingDraft with(ColumnLine changed) {
		return new MappingDraft(others, table,
				columns.stream().map(line -> line.name().equals(changed.name()) ? changed : line).toList(), fresh);
	}

	/** The same with these columns, whatever their unit, and settings alone, for a file or layout that may have others. */
	MappingDraft only(Collection<String> names) {
		Map<String, String> kept = new TreeMap<>(table);
		kept.keySet().retainAll(names);
		Set<String> labels = names.stream().map(name -> Label.parse(name).name()).collect(Collectors.toSet());
		return new MappingDraft(others, kept, columns.stream().filter(line -> labels.contains(Label.parse(line.name()).name())).toList(), fresh);
	}

	/** The names of the columns that mean something. */
	List<String> mapped() {
		return columns.stream().filter(line -> line.use() != ColumnUse.NOTHING).map(ColumnLine::name).toList();
	}

	/** How the table lies in the file, as far as it is stated. */
	TableLayout layout() {
		return TableLayout.of(table);
	}

	/** What is not right yet, in words. */
	List<Problem> problems() {
		List<Problem> problems = new ArrayList<>(columns.stream().flatMap(line -> line.meaning().problems().stream()).toList());
		if (columns.stream().noneMatch(line -> line.use() == ColumnUse.SAMPLE)) {
			problems.add(Problem.error("mapping.sample", TEXTS.get("sample.missing")));
		}
		return problems.isEmpty() ? TableMapping.of(settings()).problems() : problems;
	}

	/** The settings that say all this, to be kept on the instrument. */
	Map<String, String> settings() {
		Map<String, String> settings = new TreeMap<>(others);
		table.entrySet().stream().filter(setting -> !setting.getValue().isEmpty())
				.forEach(setting -> settings.put(setting.getKey(), setting.getValue()));
		columns.forEach(line -> line.meaning().result().flatMap(meaning -> meaning)
				.ifPresent(meaning -> settings.put(TableMapping.COLUMN + line.name(), meaning.written())));
		return settings;
	}
}
