/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.core.store;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

import org.osgi.annotation.versioning.ProviderType;
import org.stemma.api.ContentHash;

/** Bytes kept once, by their SHA-256; never changed and never deleted. */
@ProviderType
public interface RawFiles {

	/**
	 * Keeps bytes; they are on disk, synced, when this returns. Keeping the same bytes again does nothing.
	 *
	 * @return their hash
	 */
	ContentHash keep(InputStream bytes) throws IOException;

	/** Opens kept bytes. */
	Optional<InputStream> open(ContentHash hash) throws IOException;
}
