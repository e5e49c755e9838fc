/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.cytometry.compensation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.stemma.api.Outcome;
import org.stemma.api.Place;
import org.stemma.formats.Mismatch;

/**
 * Reads a spillover matrix from a text file: a line of names and below it as many rows of numbers, each with or without
 * its own name in front. Lines before the names (FlowJo writes a title and the prefix of compensated names) are skipped;
 * lines end with LF, CR LF or CR alone; columns are separated by tab, semicolon, comma or blanks.
 */
public final class MatrixFile {

	private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"|(\\S+)");

	private final List<List<String>> lines = new ArrayList<>();
	private final Place place;

	private MatrixFile(String name, String text) {
		this.place = Place.file(name);
		String plain = text.startsWith("\uFEFF") ? text.substring(1) : text;
		List<String> all = Arrays.stream(plain.split("\r\n|\r|\n", -1)).filter(line -> !line.isBlank()).toList();
		String separator = all.stream().skip(all.size() / 2).anyMatch(line -> line.contains("\t")) ? "\t"
				: all.stream().skip(all.size() / 2).anyMatch(line -> line.contains(";")) ? ";"
						: all.stream().skip(all.size() / 2).anyMatch(line -> line.contains(",")) ? "," : " ";
		all.forEach(line -> lines.add(split(line, separator)));
	}

	/** Reads the text of a file. */
	public static Outcome<Spillover> read(String name, String text) {
		MatrixFile file = new MatrixFile(name, text);
		return file.matrix().map(Outcome::of).orElseGet(() -> Outcome.refused(List.of(Mismatch.described(
				"compensation.matrix-file", file.place, file.lines.size() + " lines without a matrix",
				"a line of names of channels and below it a row of numbers for each of them", "").error())));
	}

	private Optional<Spillover> matrix() {
		for (int header = 0; header < lines.size(); header++) {
			Optional<Spillover> found = below(header);
			if (found.isPresent()) {
				return found;
			}
		}
		return Optional.empty();
	}

	private Optional<Spillover> below(int header) {
		List<String> names = lines.get(header).stream().filter(name -> !name.isBlank()).toList();
		int size = names.size();
		if (size == 0 || header + size >= lines.size() || names.stream().distinct().count() < size
				|| names.stream().allMatch(name -> number(name).isPresent())) {
			return Optional.empty();
		}
		double[] all = new double[size * size];
		for (int row = 0; row < size; row++) {
			Optional<double[]> numbers = row(lines.get(header + 1 + row), size);
			if (numbers.isEmpty()) {
				return Optional.empty();
			}
			System.arraycopy(numbers.get(), 0, all, row * size, size);
		}
		return Optional.of(Spillover.square(names, all));
	}

	private static Optional<double[]> row(List<String> cells, int size) {
		if (cells.size() < size) {
			return Optional.empty();
		}
		int from = number(cells.getFirst()).isPresent() && cells.size() == size ? 0 : cells.size() == size + 1 ? 1 : 0;
		double[] numbers = new double[size];
		for (int i = 0; i < size; i++) {
			Optional<Double> number = number(cells.get(from + i));
			if (number.isEmpty()) {
				return Optional.empty();
			}
			numbers[i] = number.get();
		}
		return Optional.of(numbers);
	}

	private static Optional<Double> number(String text) {
		return Numbers.number(text.replace(',', '.'));
	}

	private static List<String> split(String line, String separator) {
		List<String> cells = new ArrayList<>();
		if (separator.isBlank() && !separator.equals("\t")) {
			for (Matcher word = WORD.matcher(line); word.find();) {
				cells.add(word.group(1) == null ? word.group(2) : word.group(1));
			}
			return cells;
		}
		for (String cell : line.split(Pattern.quote(separator), -1)) {
			String plain = cell.strip();
			cells.add(plain.length() > 1 && plain.startsWith("\"") && plain.endsWith("\"")
					? plain.substring(1, plain.length() - 1)
					: plain);
		}
		while (cells.size() > 1 && cells.getLast().isEmpty()) {
			cells.removeLast();
		}
		return cells;
	}
}
