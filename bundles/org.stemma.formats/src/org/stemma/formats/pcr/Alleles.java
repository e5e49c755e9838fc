/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.formats.pcr;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import org.stemma.formats.table.Cell;
import org.stemma.formats.table.Row;
import org.stemma.formats.table.Table;

/**
 * Genotyping tables have one row for the two alleles of a well, {@code Allele1 Ct} beside {@code Allele2 Ct}. Here each
 * allele gets a row of its own, its target named by assay and allele as in the table of amplification. For one file.
 */
final class Alleles {

	private static final Pattern COLUMN = Pattern.compile("allele ?([12])(?: (.+))?", Pattern.CASE_INSENSITIVE);
	private static final List<String> ASSAYS = List.of("snp assay name", "snp assay", "target name", "target");
	private static final List<Integer> BOTH = List.of(1, 2);

	/** Names of the alleles by assay and number, as a setup table states them. */
	private final Map<String, String> names = new HashMap<>();

	/** The table with a row for each allele; the table itself when it has no columns of alleles. */
	Table apart(Table table) {
		List<Cell> header = table.header().cells();
		Set<String> own = new LinkedHashSet<>();
		header.stream().map(cell -> COLUMN.matcher(cell.text())).filter(Matcher::matches)
				.forEach(column -> own.add(named(column)));
		int assay = assay(header);
		if (own.isEmpty() || assay < 0) {
			return table;
		}
		List<Cell> names = new ArrayList<>(header);
		names.set(assay, new Cell("SNP Assay Name", header.get(assay).place()));
		names.add(new Cell("Target Name", table.header().place()));
		own.forEach(name -> names.add(new Cell(name.equalsIgnoreCase("Name") ? "Allele" : name, table.header().place())));
		List<Row> rows = new ArrayList<>();
		table.rows().stream().filter(row -> !row.cell(assay).isBlank())
				.forEach(row -> BOTH.forEach(number -> rows.add(row(header, row, assay, number, own))));
		return new Table(new Row(table.header().place(), names), rows);
	}

	private Row row(List<Cell> header, Row row, int assay, int number, Set<String> own) {
		List<Cell> cells = new ArrayList<>(IntStream.range(0, header.size()).mapToObj(row::cell).toList());
		List<Cell> values = own.stream().map(name -> value(header, row, number, name)).toList();
		String key = row.cell(assay).text() + " " + number;
		int name = List.copyOf(own).stream().map(String::toLowerCase).toList().indexOf("name");
		if (name >= 0 && !values.get(name).isBlank()) {
			names.put(key, values.get(name).text());
		}
		cells.add(new Cell(row.cell(assay).text() + "-" + names.getOrDefault(key, "Allele " + number), row.cell(assay).place()));
		cells.addAll(values);
		return new Row(row.place(), cells);
	}

	private static Cell value(List<Cell> header, Row row, int number, String name) {
		for (int i = 0; i < header.size(); i++) {
			Matcher column = COLUMN.matcher(header.get(i).text());
			if (column.matches() && column.group(1).equals(String.valueOf(number)) && named(column).equals(name)) {
				return row.cell(i);
			}
		}
		return new Cell("", row.place());
	}

	/** What a column says of its allele; without a word behind the number it is the name. */
	private static String named(Matcher column) {
		return column.group(2) == null ? "Name" : column.group(2);
	}

	private static int assay(List<Cell> header) {
		List<String> folded = header.stream().map(cell -> cell.text().toLowerCase(java.util.Locale.ROOT)).toList();
		return ASSAYS.stream().map(folded::indexOf).filter(index -> index >= 0).findFirst().orElse(-1);
	}
}
