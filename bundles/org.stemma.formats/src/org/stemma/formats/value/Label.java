/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.formats.value;

import java.time.ZoneOffset;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The name over a column or in front of a value, taken apart: {@code Viable (x10^6) cells/mL} is the name
 * {@code viable} with the unit {@code 10*6/mL}, {@code Time (UTC):} the name {@code time} with a zone.
 *
 * @param name the name in lower case, without unit, zone and colon at the end; text in brackets that is neither unit
 *             nor zone stays in it, and so does a power of ten without a unit, as {@code (10^6)}
 * @param unit the unit that it states
 * @param zone the time zone that it states
 */
public record Label(String name, Optional<Unit> unit, Optional<ZoneOffset> zone) {

	private static final Pattern POWER = Pattern.compile("(.+) \\(10\\^(\\d{1,2})\\)");

	/** Checks that nothing is missing. */
	public Label {
		Objects.requireNonNull(name, "name");
		Objects.requireNonNull(unit, "unit");
		Objects.requireNonNull(zone, "zone");
	}

	/** Takes a label as it stands in a file apart. */
	public static Label parse(String label) {
		return new LabelParser().parse(label);
	}

	/** The name without a power of ten: {@code live} of {@code live (10^6)}. */
	public String bare() {
		Matcher power = POWER.matcher(name);
		return power.matches() ? power.group(1) : name;
	}

	/** Whether a power of ten stands in the name, of which it is not said what it is a power of. */
	public boolean powered() {
		return !bare().equals(name);
	}

	/**
	 * The label as it reads in a format that writes this unit where it states none: {@code live (10^6)} of a format that
	 * counts in /mL is {@code live} in {@code 10*6/mL}. A unit that the label states stays.
	 */
	public Label in(Unit written) {
		if (unit.isPresent()) {
			return this;
		}
		Matcher power = POWER.matcher(name);
		int exponent = power.matches() ? Integer.parseInt(power.group(2)) : 0;
		return new Label(bare(), Optional.of(written.times(exponent)), zone);
	}
}
