/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.testkit.variant;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.stemma.api.instrument.Curve;
import org.stemma.api.instrument.Measured;
import org.stemma.api.instrument.RunContent;
import org.stemma.api.instrument.SampleContent;

/** What must be the same in each version of a file: everything but places, the order of values and how numbers are written. */
public final class SameContent {

	private SameContent() {
	}

	/** A line for each sample and curve, for the facts of the run, and for what was not understood. */
	public static String of(RunContent content) {
		Stream<String> samples = content.samples().stream().map(SameContent::sample).sorted();
		Stream<String> left = content.notUnderstood().stream().map(part -> "left: " + cells(part.text())).sorted();
		return Stream.concat(Stream.concat(Stream.of("run: " + values(content.metadata())), samples), left)
				.collect(Collectors.joining("\n"));
	}

	private static String sample(SampleContent sample) {
		return sample.sample() + ", " + sample.well() + ", " + sample.time().map(time -> time.clock() + " " + time.zoneKnown()).orElse("no time")
				+ ": " + values(sample.measurements())
				+ sample.curves().stream().map(SameContent::curve).sorted().collect(Collectors.joining("\n  ", "\n  ", ""));
	}

	private static String values(List<Measured> values) {
		return values.stream().map(SameContent::value).sorted().collect(Collectors.joining("; "));
	}

	private static String value(Measured value) {
		String shown = value.value().map(SameContent::number).orElseGet(() -> plain(value.text()));
		return value.field() + " = " + shown + " " + value.unit() + " " + value.state();
	}

	private static String curve(Curve curve) {
		return curve.field() + " by " + curve.across() + " of " + curve.of() + ": "
				+ IntStream.range(0, curve.at().size()).boxed().sorted(Comparator.comparing(curve.at()::get))
						.map(i -> number(curve.at().get(i)) + " " + curve.values().get(i).map(SameContent::number).orElse("none")).toList();
	}

	/** The cells of a line that was not understood, in whatever order. */
	private static String cells(String line) {
		return Stream.of(plain(line).split("\\|", -1)).map(String::strip).sorted().toList().toString();
	}

	private static String number(BigDecimal number) {
		return Optional.of(number).filter(one -> one.signum() != 0).map(BigDecimal::stripTrailingZeros).orElse(BigDecimal.ZERO).toPlainString();
	}

	/** A text that shows a number may show it with a decimal comma. */
	private static String plain(String text) {
		return text.strip().replaceAll("(?<=\\d),(?=\\d)", ".");
	}
}
