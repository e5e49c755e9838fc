/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.instruments.softmaxpro;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.stemma.formats.plate.Detection;

/** How a plate was read, by the words that its first line has for it. */
enum ReadMode {

	/** Absorbance. */
	ABSORBANCE("absorbance", Detection.ABSORBANCE),
	/** Intensity of fluorescence. */
	FLUORESCENCE("fluorescence", Detection.FLUORESCENCE),
	/** Fluorescence some time after the light that excited it. */
	DELAYED("(time[- ]?resolved|trf).*", Detection.FLUORESCENCE),
	/** Fluorescence in the plane of the light that excited it and across. */
	POLARIZATION("fluor(escence)? ?polari[sz]ation|fp", Detection.FLUORESCENCE),
	/** Light of beads that a laser excited, which the software counts in units of fluorescence. */
	BEADS("alpha ?(screen|lisa)?", Detection.FLUORESCENCE),
	/** Luminescence. */
	LUMINESCENCE("luminescence", Detection.LUMINESCENCE);

	private final Pattern words;
	private final Detection detection;

	ReadMode(String words, Detection detection) {
		this.words = Pattern.compile(words, Pattern.CASE_INSENSITIVE);
		this.detection = detection;
	}

	/** The mode that a word stands for; empty for modes that are not read, such as images. */
	static Optional<ReadMode> of(String word) {
		return Stream.of(values()).filter(mode -> mode.words.matcher(word).matches()).findFirst();
	}

	/** What is measured. */
	Detection detection() {
		return detection;
	}
}
