/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.store.internal.files;

import java.io.IOException;
import java.util.List;
import java.util.Optional;

import org.stemma.api.ContentHash;
import org.stemma.core.store.RawFiles;

/** Raw files as the store itself needs them. */
public interface KeptFiles extends RawFiles {

	/** Whether bytes with a hash are kept. */
	boolean has(ContentHash hash);

	/** Names of all kept files: hashes, or whatever somebody else put among them. */
	List<String> names() throws IOException;

	/** What is wrong with a kept file of that name; empty when its bytes have the hash that it is named for. */
	Optional<String> problem(String name);
}
