/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.core.instrument;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.stemma.api.instrument.SampleContent;

/** Tells several readings of the same well apart: by target, analyte, dye or wavelength. */
public final class Readings {

	private static final List<String> SUBJECTS = List.of("target dna description", "analyte name", "analyte", "assay identifier");

	private Readings() {
	}

	/** What a sample's reading is of; empty when the file does not say. */
	public static String of(SampleContent sample) {
		Optional<String> subject = SUBJECTS.stream().flatMap(name -> FieldWords.text(sample.measurements(), name).stream()).findFirst();
		Optional<String> dye = FieldWords.text(sample.measurements(), "reporter dye setting");
		Optional<String> light = FieldWords.number(sample.measurements(), "detector wavelength setting").map(Readings::nanometres);
		return Stream.of(subject, subject.isPresent() ? Optional.<String>empty() : dye, light).flatMap(Optional::stream)
				.collect(Collectors.joining(" \u00b7 "));
	}

	private static String nanometres(double wavelength) {
		return BigDecimal.valueOf(wavelength).setScale(1, RoundingMode.HALF_EVEN).stripTrailingZeros().toPlainString() + " nm";
	}
}
