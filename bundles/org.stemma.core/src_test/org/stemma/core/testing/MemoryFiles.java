/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.core.testing;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

import org.stemma.api.ContentHash;
import org.stemma.core.store.RawFiles;
import org.stemma.trust.hash.FileHash;

/** Raw files in memory. */
final class MemoryFiles implements RawFiles {

	private final Map<ContentHash, byte[]> kept = new ConcurrentHashMap<>();

	@Override
	public ContentHash keep(InputStream bytes) throws IOException {
		byte[] all = bytes.readAllBytes();
		ContentHash hash = FileHash.of(all);
		kept.put(hash, all);
		return hash;
	}

	@Override
	public Optional<InputStream> open(ContentHash hash) {
		return Optional.ofNullable(kept.get(hash)).map(ByteArrayInputStream::new);
	}

	int count() {
		return kept.size();
	}
}
