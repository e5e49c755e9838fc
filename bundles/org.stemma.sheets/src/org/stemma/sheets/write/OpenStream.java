/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.sheets.write;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/** Leaves the stream behind it open. */
final class OpenStream extends FilterOutputStream {

	OpenStream(OutputStream target) {
		super(target);
	}

	@Override
	public void write(byte[] bytes, int from, int length) throws IOException {
		out.write(bytes, from, length);
	}

	@Override
	public void close() throws IOException {
		flush();
	}
}
