/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.instruments.gen5;

import java.util.Locale;

/** What a step reads. */
enum Mode {

	/** Absorbance in absorbance units. */
	ABSORBANCE("Absorbance", "absorbance", "{AU}", "absorption profile data cube"),
	/** Fluorescence in relative units. */
	FLUORESCENCE("Fluorescence", "fluorescence", "[RFU]", "fluorescence emission profile data cube"),
	/** Luminescence in relative units. */
	LUMINESCENCE("Luminescence", "luminescence", "[RLU]", "luminescence profile data cube"),
	/** Light of beads that a laser excites, which counts as fluorescence. */
	ALPHA("Fluorescence", "fluorescence", "[RFU]", "fluorescence emission profile data cube"),
	/** Images of the wells. */
	IMAGE("optical-imaging", "image feature", "1", "image feature data cube");

	private final String detection;
	private final String field;
	private final String unit;
	private final String profile;

	Mode(String detection, String field, String unit, String profile) {
		this.detection = detection;
		this.field = field;
		this.unit = unit;
		this.profile = profile;
	}

	/** The mode of a first word such as {@code Absorbance}. */
	static Mode of(String word) {
		return valueOf(word.toUpperCase(Locale.ROOT));
	}

	/** Detection type as it is reported. */
	String detection() {
		return detection;
	}

	/** Term of a value. */
	String field() {
		return field;
	}

	/** Unit of a value, UCUM. */
	String unit() {
		return unit;
	}

	/** Term of values by time. */
	String profile() {
		return profile;
	}

	/** Term of values by wavelength. */
	String spectrum(boolean excitation) {
		return switch (this) {
		case ABSORBANCE -> "absorption spectrum data cube";
		case LUMINESCENCE -> "luminescence spectrum data cube";
		default -> excitation ? "fluorescence excitation spectrum data cube" : "fluorescence emission spectrum data cube";
		};
	}
}
