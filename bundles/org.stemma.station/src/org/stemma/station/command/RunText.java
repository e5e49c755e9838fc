/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.station.command;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.stemma.api.instrument.Measured;
import org.stemma.api.instrument.RunContent;
import org.stemma.api.instrument.SampleContent;
import org.stemma.core.record.UnitText;

/** What a file says, in lines of text. */
final class RunText {

	private final RunContent content;

	RunText(RunContent content) {
		this.content = content;
	}

	List<String> lines() {
		List<String> lines = new ArrayList<>();
		content.metadata().forEach(fact -> lines.add("  " + line(fact)));
		for (SampleContent sample : content.samples()) {
			lines.add("  sample " + sample.sample() + (sample.well().isEmpty() ? "" : ", well " + sample.well())
					+ sample.time().map(time -> ", " + time.clock() + " " + time.zone()
							+ (time.zoneKnown() ? "" : " (zone of this machine)")).orElse(", time unknown"));
			sample.measurements().forEach(measured -> lines.add("    " + line(measured)));
		}
		content.notUnderstood().forEach(
				part -> lines.add("  not understood: " + part.name() + " = " + part.text() + " (" + part.place() + ")"));
		return lines;
	}

	private static String line(Measured measured) {
		String number = measured.value().map(BigDecimal::toPlainString).orElse(measured.text());
		String value = switch (measured.state()) {
		case VALUE -> number;
		case BELOW -> "< " + number;
		case ABOVE -> "> " + number;
		case NOT_DETECTED -> "not detected";
		case OUT_OF_RANGE -> "out of range";
		case MISSING -> "missing";
		case ERROR -> "error: " + measured.text();
		};
		return String.format(Locale.ROOT, "%-46s %s %s", measured.field(), value, UnitText.printed(measured.unit())).stripTrailing();
	}
}
