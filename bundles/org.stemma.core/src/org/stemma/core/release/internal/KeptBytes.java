/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.core.release.internal;

import java.io.ByteArrayInputStream;
import java.io.IOException;

import org.stemma.api.ContentHash;
import org.stemma.core.store.BrokenStoreException;
import org.stemma.core.store.RawFiles;

/**
 * Keeps what this program wrote itself.
 *
 * @param files where
 */
record KeptBytes(RawFiles files) {

	/** Keeps bytes, synced when this returns, so that a record may name them. */
	ContentHash keep(String what, byte[] bytes) {
		try {
			return files.keep(new ByteArrayInputStream(bytes));
		} catch (IOException broken) {
			throw new BrokenStoreException(what + " cannot be kept", broken);
		}
	}
}
