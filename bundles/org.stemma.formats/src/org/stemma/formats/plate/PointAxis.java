/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.formats.plate;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.stemma.api.instrument.Curve.Axis;
import org.stemma.formats.table.Row;

/**
 * What the points of a list lie along, as the name in front of them says: {@code Time [s]}, {@code Time}, {@code Wavelength [nm]}.
 *
 * @param byTime whether they are times; else they are wavelengths
 * @param factor seconds of the unit that the name states, or 1 for nanometres; empty where the times have units of their own
 */
public record PointAxis(boolean byTime, Optional<BigDecimal> factor) {

	private static final Pattern TIME = Pattern.compile("(?i)time(?:\\s*[\\[(](s|sec|min|h)[\\])])?");
	private static final Pattern WAVELENGTH = Pattern.compile("(?i)wavelength(?:\\s*[\\[(]nm[\\])])?");
	private static final Map<String, BigDecimal> SECONDS = Map.of("s", BigDecimal.ONE, "sec", BigDecimal.ONE, "min", BigDecimal.valueOf(60),
			"h", BigDecimal.valueOf(3600));

	/** The axis of a name; empty for other texts. */
	public static Optional<PointAxis> of(String name) {
		Matcher time = TIME.matcher(name);
		if (time.matches()) {
			return Optional.of(new PointAxis(true, Optional.ofNullable(time.group(1)).map(unit -> SECONDS.get(unit.toLowerCase(Locale.ROOT)))));
		}
		return WAVELENGTH.matcher(name).matches() ? Optional.of(new PointAxis(false, Optional.of(BigDecimal.ONE))) : Optional.empty();
	}

	/** The axis that one of the cells of a line names. */
	public static Optional<PointAxis> in(Row row) {
		return row.cells().stream().map(cell -> of(cell.text())).flatMap(Optional::stream).findFirst();
	}

	/** Seconds or nanometres of a text; empty where it is neither. */
	public Optional<BigDecimal> position(String text) {
		if (factor.isEmpty()) {
			return Elapsed.secondsOfWords(text);
		}
		boolean number = text.matches("\\d{1,7}([.,]\\d{1,6})?");
		return number ? Optional.of(new BigDecimal(text.replace(',', '.')).multiply(factor.get())) : Optional.empty();
	}

	/** As the axis of a curve. */
	public Axis axis() {
		return byTime ? new Axis("elapsed time", "s") : new Axis("wavelength", "nm");
	}
}
