/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.trust.canonical;

/** Bytes that {@link CanonicalForm#bytes} would never have written. The message says where they differ. */
public final class MalformedCanonicalException extends IllegalArgumentException {

	private static final long serialVersionUID = 1L;

	MalformedCanonicalException(String message) {
		super(message);
	}

	MalformedCanonicalException(String message, Throwable cause) {
		super(message, cause);
	}
}
