/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.core.instrument.internal;

import java.util.Objects;

import org.stemma.api.instrument.InstrumentReader;
import org.stemma.core.extension.Extension;

/**
 * A reader that is there now.
 *
 * @param format  identifier of the format it reads
 * @param title   name of the format as people know it
 * @param version version of the reader
 * @param technique what the instrument does, by the name that the Allotrope Simple Model has for it; empty where not stated
 * @param reader  the reader
 */
public record NamedReader(String format, String title, String version, String technique, InstrumentReader reader) {

	/** A reader that states no technique. */
	public NamedReader(String format, String title, String version, InstrumentReader reader) {
		this(format, title, version, "", reader);
	}

	/** Checks that nothing is missing. */
	public NamedReader {
		Objects.requireNonNull(format, "format");
		Objects.requireNonNull(title, "title");
		Objects.requireNonNull(version, "version");
		Objects.requireNonNull(technique, "technique");
		Objects.requireNonNull(reader, "reader");
	}

	Extension extension() {
		return new Extension("Instrument reader", format);
	}
}
