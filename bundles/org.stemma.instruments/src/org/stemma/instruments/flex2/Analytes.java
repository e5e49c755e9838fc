/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.instruments.flex2;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.stemma.api.Place;
import org.stemma.api.instrument.Measured;
import org.stemma.api.instrument.Measured.State;
import org.stemma.api.instrument.RunContent;
import org.stemma.api.instrument.SampleContent;

/** Completes what was read: the name in front of each concentration, and what the instrument writes into the name of its file. */
final class Analytes {

	/** {@code SampleResults}, the instrument, day and time of the export. */
	private static final Pattern NAME = Pattern.compile("SampleResults(.+?)(\\d{4}-\\d{2}-\\d{2})_(\\d{6}).*");

	private static final Pattern RATIO = Pattern.compile("0?1:0*([1-9]\\d{0,5})(?::00)?");

	private static final DateTimeFormatter EXPORTED = DateTimeFormatter.ofPattern("uuuu-MM-dd HHmmss", Locale.ROOT);

	private Analytes() {
	}

	static RunContent named(RunContent content, String file) {
		List<Measured> facts = new ArrayList<>(content.metadata());
		Matcher name = NAME.matcher(file);
		if (name.matches()) {
			facts.add(Measured.text("device identifier", name.group(1), Place.file(file)));
			exported(name.group(2) + " " + name.group(3))
					.ifPresent(time -> facts.add(Measured.text("data processing time", time, Place.file(file))));
		}
		return new RunContent(facts, content.samples().stream().map(Analytes::named).toList(), content.notUnderstood());
	}

	private static Optional<String> exported(String text) {
		try {
			return Optional.of(LocalDateTime.parse(text, EXPORTED).toString());
		} catch (DateTimeException noSuchTime) {
			return Optional.empty();
		}
	}

	private static SampleContent named(SampleContent sample) {
		List<Measured> values = new ArrayList<>();
		for (Measured value : sample.measurements()) {
			boolean concentration = value.field().equals(Flex2Columns.AMOUNT) || value.field().equals(Flex2Columns.MASS);
			if (concentration && value.state() != State.MISSING) {
				values.add(Measured.text("analyte name", analyte(value.place().name()), value.place()));
			}
			values.add(value);
			factor(value).ifPresent(values::add);
		}
		detections(sample).forEach(values::add);
		return new SampleContent(sample.sample(), sample.well(), sample.time(), values, sample.curves(), sample.place());
	}

	/** How the modules detect that measured anything of a sample, each once. */
	private static Stream<Measured> detections(SampleContent sample) {
		return Flex2Columns.DETECTIONS.entrySet().stream()
				.flatMap(module -> sample.measurements().stream()
						.filter(value -> value.state() != State.MISSING && module.getValue().contains(value.field())).limit(1)
						.map(value -> Measured.text("detection type", module.getKey(), value.place())));
	}

	/** The factor of a dilution such as {@code 1:4}, which a spreadsheet may have made {@code 1:04} or {@code 01:04:00}. */
	private static Optional<Measured> factor(Measured dilution) {
		Matcher parts = RATIO.matcher(dilution.text());
		boolean ratio = dilution.field().equals("cell density dilution") && parts.matches();
		return ratio ? Optional.of(Measured.number("cell density dilution factor", new BigDecimal(parts.group(1)), "1", dilution.text(),
				dilution.place())) : Optional.empty();
	}

	private static String analyte(String column) {
		return Flex2Columns.ANALYTES.entrySet().stream()
				.filter(entry -> column.equals(entry.getKey()) || column.startsWith(entry.getKey() + " ")).map(Map.Entry::getValue)
				.findFirst().orElse(column);
	}
}
