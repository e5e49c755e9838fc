/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.conformance.stated;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.osgi.service.component.annotations.Component;
import org.stemma.api.Outcome;
import org.stemma.api.conformance.Compared;
import org.stemma.api.conformance.ExpectedResults;
import org.stemma.api.conformance.GivenCase;
import org.stemma.api.instrument.Curve;
import org.stemma.api.instrument.RunContent;
import org.stemma.api.instrument.SampleContent;

/**
 * Curves beside a table of their points: a row for each well and sample, a column for each position, {@code nan} where
 * there is no point. A table belongs to the file that has all its wells and samples.
 */
@Component
public final class PointTables implements ExpectedResults {

	private static final String WELL = "well";
	private static final String SAMPLE = "sample";
	private static final String NUMBER = "\\d+([.]\\d+)?";

	@Override
	public Optional<Compared> compare(GivenCase given, Outcome<RunContent> content) throws IOException {
		for (Path path : content.succeeded() ? given.beside() : List.<Path>of()) {
			List<List<String>> rows = rows(path);
			if (isTable(rows) && rows.stream().skip(1).allMatch(row -> sample(content.get(), rows.getFirst(), row).isPresent())) {
				return Optional.of(compared(content.get(), rows));
			}
		}
		return Optional.empty();
	}

	private static List<List<String>> rows(Path path) throws IOException {
		return Files.readString(path, StandardCharsets.ISO_8859_1).lines().filter(line -> !line.isBlank())
				.map(line -> List.of(line.split("\t", -1))).toList();
	}

	private static boolean isTable(List<List<String>> rows) {
		return rows.size() > 1 && rows.getFirst().contains(WELL) && rows.getFirst().contains(SAMPLE)
				&& rows.getFirst().stream().anyMatch(name -> name.matches(NUMBER));
	}

	private static Optional<SampleContent> sample(RunContent content, List<String> names, List<String> row) {
		String well = row.get(names.indexOf(WELL));
		String sample = row.get(names.indexOf(SAMPLE));
		return content.samples().stream().filter(one -> one.well().equals(well) && one.sample().equals(sample)).findFirst();
	}

	private static Compared compared(RunContent content, List<List<String>> rows) {
		Compared.Collected all = new Compared.Collected();
		List<String> names = rows.getFirst();
		for (List<String> row : rows.subList(1, rows.size())) {
			Map<BigDecimal, BigDecimal> points = sample(content, names, row).flatMap(one -> one.curves().stream().findFirst())
					.map(PointTables::points).orElse(Map.of());
			for (int i = 0; i < Math.min(names.size(), row.size()); i++) {
				if (names.get(i).matches(NUMBER)) {
					BigDecimal expected = row.get(i).matches(NUMBER) ? new BigDecimal(row.get(i)).stripTrailingZeros() : null;
					all.same("well " + row.get(names.indexOf(WELL)) + " at " + names.get(i), expected,
							points.get(new BigDecimal(names.get(i)).stripTrailingZeros()));
				}
			}
		}
		return all.result();
	}

	private static Map<BigDecimal, BigDecimal> points(Curve curve) {
		Map<BigDecimal, BigDecimal> points = new HashMap<>();
		for (int i = 0; i < curve.at().size(); i++) {
			BigDecimal at = curve.at().get(i).stripTrailingZeros();
			curve.values().get(i).ifPresent(value -> points.put(at, value.stripTrailingZeros()));
		}
		return points;
	}
}
