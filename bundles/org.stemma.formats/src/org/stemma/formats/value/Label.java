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
}
