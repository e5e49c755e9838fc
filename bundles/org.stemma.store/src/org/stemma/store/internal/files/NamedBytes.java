/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.store.internal.files;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

import org.stemma.api.ContentHash;
import org.stemma.core.store.RawFiles;
import org.stemma.trust.hash.FileHash;

/**
 * Kept bytes under a name, which should be their hash.
 *
 * @param name the name
 */
record NamedBytes(String name) {

	/** What is wrong with them. */
	Optional<String> problem(RawFiles files) {
		if (!name.matches("[0-9a-f]{64}")) {
			return Optional.of("its name is no SHA-256");
		}
		try (InputStream bytes = files.open(new ContentHash(name)).orElse(null)) {
			if (bytes == null) {
				return Optional.of("it is missing");
			}
			ContentHash hash = FileHash.of(bytes);
			return hash.hex().equals(name) ? Optional.empty() : Optional.of("its bytes have the SHA-256 " + hash);
		} catch (IOException unreadable) {
			return Optional.of("it cannot be read: " + unreadable.getMessage());
		}
	}
}
