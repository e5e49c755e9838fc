/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.instruments.nanodrop;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.stemma.api.instrument.Measured;
import org.stemma.formats.value.Spelling;

/**
 * A column of absorbances at one wavelength, which its name states: {@code A562}, {@code OD600}, {@code 595 nm}. A name with
 * another path length than 10 mm is none, since its numbers are not those of a centimetre.
 *
 * @param wavelength in nm
 */
record AbsorbanceColumn(BigDecimal wavelength) {

	private static final Pattern NAME = Pattern.compile(
			"(?:A|OD|Abs\\.? ?|Absorbance (?:at )?)(\\d{3})(?: ?nm)?(?: ?\\(?10 ?mm\\)?| \\((?:Abs|AU|OD)\\))?"
					+ "|(\\d{3}) ?nm(?: Abs| Absorbance)?|(\\d{3}) (?:Abs|Absorbance)", Pattern.CASE_INSENSITIVE);

	/** The column of this name, if it states a wavelength. */
	static Optional<AbsorbanceColumn> of(String name) {
		Matcher matcher = NAME.matcher(Spelling.plain(name));
		if (!matcher.matches()) {
			return Optional.empty();
		}
		for (int i = 1; i <= matcher.groupCount(); i++) {
			if (matcher.group(i) != null) {
				return Optional.of(new AbsorbanceColumn(new BigDecimal(matcher.group(i))));
			}
		}
		return Optional.empty();
	}

	/** The wavelength as a value beside that absorbance. */
	Measured beside(Measured absorbance) {
		return Measured.number(NanoDropFields.WAVELENGTH, wavelength, "nm", absorbance.place().name(), absorbance.place());
	}
}
