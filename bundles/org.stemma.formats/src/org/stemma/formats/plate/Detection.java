/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.formats.plate;

/** What a plate reader measures, and the terms of the Allotrope Simple Model for it. */
public enum Detection {

	/** Absorbance in absorbance units. */
	ABSORBANCE("Absorbance", "absorbance", "{AU}", "absorption profile data cube", "absorption spectrum data cube"),
	/** Fluorescence in relative units. */
	FLUORESCENCE("Fluorescence", "fluorescence", "[RFU]", "fluorescence emission profile data cube",
			"fluorescence emission spectrum data cube"),
	/** Luminescence in relative units. */
	LUMINESCENCE("Luminescence", "luminescence", "[RLU]", "luminescence profile data cube",
			"luminescence spectrum data cube");

	private final String title;
	private final String field;
	private final String unit;
	private final String profile;
	private final String spectrum;

	Detection(String title, String field, String unit, String profile, String spectrum) {
		this.title = title;
		this.field = field;
		this.unit = unit;
		this.profile = profile;
		this.spectrum = spectrum;
	}

	/** The name with a capital, as instruments write it. */
	public String title() {
		return title;
	}

	/** Term of a value. */
	public String field() {
		return field;
	}

	/** Unit of a value, UCUM. */
	public String unit() {
		return unit;
	}

	/** Term of values by time. */
	public String profile() {
		return profile;
	}

	/** Term of values by wavelength. */
	public String spectrum() {
		return spectrum;
	}
}
