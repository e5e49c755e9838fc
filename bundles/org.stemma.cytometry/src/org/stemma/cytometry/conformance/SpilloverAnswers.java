/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.cytometry.conformance;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.osgi.service.component.annotations.Component;
import org.stemma.api.Outcome;
import org.stemma.api.Problem;
import org.stemma.api.conformance.Compared;
import org.stemma.api.conformance.ExpectedResults;
import org.stemma.api.conformance.GivenCase;
import org.stemma.api.instrument.RunContent;
import org.stemma.cytometry.compensation.MatrixFile;
import org.stemma.cytometry.compensation.SingleStains;
import org.stemma.cytometry.compensation.Spillover;
import org.stemma.cytometry.fcs.Events;

/**
 * Spillover: a table of single-stain tubes (file and channel, one of them unstained) whose matrix is among the expected
 * ones of its folder, and a matrix in a text file, of which the list states the size.
 */
@Component
public final class SpilloverAnswers implements ExpectedResults {

	private static final int LARGEST = 1 << 20;
	private static final String UNSTAINED = "unstained";
	/** Another implementation computes in another order of additions. */
	private static final double TOLERANCE = 1e-6;
	private static final Pattern SIZE = Pattern.compile("(\\d+)x(\\d+)");

	@Override
	public Optional<Compared> compare(GivenCase given, Outcome<RunContent> content) throws IOException {
		if (content.succeeded() || given.file().size() > LARGEST) {
			return Optional.empty();
		}
		String text = Files.readString(given.path(), StandardCharsets.ISO_8859_1);
		Map<String, Events> tubes = tubes(given.path(), text);
		return tubes.isEmpty() ? MatrixFile.read(given.file().name(), text).result().map(matrix -> size(given, matrix))
				: Optional.of(computed(given, tubes));
	}

	/** The events by channel; none when the text is no table of tubes that lie beside it. */
	private static Map<String, Events> tubes(Path table, String text) throws IOException {
		Map<String, Events> tubes = new LinkedHashMap<>();
		for (String line : text.lines().skip(1).filter(line -> !line.isBlank()).toList()) {
			String[] cells = line.split("[,;\t]");
			Path tube = cells.length == 2 ? table.resolveSibling(cells[0].strip()) : table;
			Optional<Events> events = tube.equals(table) || !Files.isRegularFile(tube) ? Optional.empty()
					: GivenEvents.in(List.of(tube));
			if (events.isEmpty()) {
				return Map.of();
			}
			tubes.put(cells[1].strip(), events.get());
		}
		return tubes.containsKey(UNSTAINED) ? tubes : Map.of();
	}

	private static Compared computed(GivenCase given, Map<String, Events> tubes) throws IOException {
		List<String> detectors = tubes.keySet().stream().filter(channel -> !channel.equals(UNSTAINED)).toList();
		List<String> unknown = detectors.stream()
				.filter(name -> tubes.values().stream().anyMatch(tube -> tube.set().index(name).isEmpty())).toList();
		if (!unknown.isEmpty()) {
			return Compared.failed("channels that not every tube has: " + unknown);
		}
		Outcome<Spillover> found = new SingleStains(tubes.get(UNSTAINED), detectors).spillover(tubes);
		if (!found.succeeded()) {
			return Compared.failed("refused: " + found.problems().stream().map(Problem::text).toList());
		}
		List<Compared> all = new ArrayList<>();
		for (Path file : given.beside()) {
			MatrixFile.read(file.getFileName().toString(), Files.readString(file, StandardCharsets.ISO_8859_1)).result()
					.ifPresent(expected -> all.add(coefficients(expected, found.get())));
		}
		return all.stream().filter(one -> one.differences().isEmpty()).findFirst()
				.orElseGet(() -> all.isEmpty() ? new Compared(0, List.of()) : all.getFirst());
	}

	private static Compared coefficients(Spillover expected, Spillover found) {
		Compared.Collected all = new Compared.Collected();
		for (String from : expected.fluorochromes()) {
			for (String to : expected.detectors()) {
				Optional<Double> wanted = coefficient(expected, from, to);
				Optional<Double> got = coefficient(found, from, to);
				all.that(got.isPresent() && Math.abs(got.get() - wanted.orElseThrow()) <= TOLERANCE,
						from + " into " + to + ": expected " + wanted + ", found " + got);
			}
		}
		return all.result();
	}

	private static Optional<Double> coefficient(Spillover matrix, String from, String to) {
		int row = matrix.fluorochromes().indexOf(from);
		int column = matrix.detectors().indexOf(to);
		return row < 0 || column < 0 ? Optional.empty() : Optional.of(matrix.coefficients().get(row).get(column));
	}

	private static Compared size(GivenCase given, Spillover matrix) {
		Compared.Collected all = new Compared.Collected();
		Matcher size = SIZE.matcher(given.statement());
		if (size.find()) {
			all.same("size of the matrix", size.group(), matrix.fluorochromes().size() + "x" + matrix.detectors().size());
		}
		return all.result();
	}
}
