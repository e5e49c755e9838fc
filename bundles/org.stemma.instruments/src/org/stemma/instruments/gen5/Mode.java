/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.instruments.gen5;

import java.util.Locale;

import org.stemma.formats.plate.Detection;

/** What a step reads. */
enum Mode {

	/** Absorbance. */
	ABSORBANCE(Detection.ABSORBANCE),
	/** Fluorescence. */
	FLUORESCENCE(Detection.FLUORESCENCE),
	/** Luminescence. */
	LUMINESCENCE(Detection.LUMINESCENCE),
	/** Light of beads that a laser excites, which counts as fluorescence. */
	ALPHA(Detection.FLUORESCENCE),
	/** Images of the wells. */
	IMAGE("optical-imaging", "image feature", "1", "image feature data cube", "image feature data cube");

	private final String detection;
	private final String field;
	private final String unit;
	private final String profile;
	private final String spectrum;

	Mode(Detection measured) {
		this(measured.title(), measured.field(), measured.unit(), measured.profile(), measured.spectrum());
	}

	Mode(String detection, String field, String unit, String profile, String spectrum) {
		this.detection = detection;
		this.field = field;
		this.unit = unit;
		this.profile = profile;
		this.spectrum = spectrum;
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
		return excitation && detection.equals(Detection.FLUORESCENCE.title()) ? "fluorescence excitation spectrum data cube"
				: spectrum;
	}
}
