/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.conformance.files;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;

import org.stemma.api.instrument.InstrumentFile;

/**
 * Small made-up files of formats that a collection of real files often lacks, so that their readers are tried all the
 * same. Each has the identifier of its format as the beginning of its name.
 */
public final class Examples {

	private static final List<String> NAMES = List.of("allotrope.asm.json", "bd.facsdiva.xml", "cellosaurus.text.txt",
			"thermo.nanodrop.2000.txt");

	/** The examples. */
	public Examples() {
		// they lie beside this class
	}

	/** Those of a format. */
	public List<InstrumentFile> of(String format) throws IOException {
		String name = NAMES.stream().filter(one -> one.substring(0, one.lastIndexOf('.')).equals(format)).findFirst().orElse("");
		if (name.isEmpty()) {
			return List.of();
		}
		try (InputStream stream = Examples.class.getResourceAsStream("examples/" + name)) {
			return List.of(InstrumentFile.of(name, stream.readAllBytes()));
		}
	}
}
