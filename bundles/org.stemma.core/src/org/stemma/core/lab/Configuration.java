/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.core.lab;

import org.osgi.annotation.versioning.ConsumerType;
import org.stemma.api.ContentHash;

/**
 * Which software is at work; a service, asked for each signature. The built-in one looks at the bundles of the framework; a
 * host that knows more brings its own with a higher ranking.
 */
@ConsumerType
@FunctionalInterface
public interface Configuration {

	/** SHA-256 over what is installed now; the same software gives the same hash. */
	ContentHash hash();

	/** What stands in place of the hash where nobody tells what is installed: SHA-256 of no bytes at all. */
	static ContentHash unknown() {
		return new ContentHash("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
	}
}
