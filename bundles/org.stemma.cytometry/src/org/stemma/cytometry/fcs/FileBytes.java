/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.cytometry.fcs;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;

import org.stemma.api.instrument.InstrumentFile;

/**
 * The bytes of an instrument's file; each read opens the file anew, so that nothing is held.
 *
 * @param file the file
 */
record FileBytes(InstrumentFile file) implements FcsBytes {

	@Override
	public String name() {
		return file.name();
	}

	@Override
	public long size() {
		return file.size();
	}

	@Override
	public void read(long at, byte[] into, int count) throws IOException {
		try (InputStream stream = file.content().open()) {
			stream.skipNBytes(at);
			if (stream.readNBytes(into, 0, count) < count) {
				throw new EOFException("The file became shorter while it was read");
			}
		}
	}
}
