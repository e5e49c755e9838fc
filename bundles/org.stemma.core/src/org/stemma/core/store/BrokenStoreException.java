/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.core.store;

/** The store cannot be read or written: a failure of the database or the disk, not of what was asked. */
public final class BrokenStoreException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	/** What could not be done, and the failure behind it. */
	public BrokenStoreException(String message, Throwable cause) {
		super(message, cause);
	}
}
