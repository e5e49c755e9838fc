/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.station.launch;

/** The framework runs, but the service that carries commands out did not appear; the message names what is missing. */
final class HostNotReadyException extends Exception {

	private static final long serialVersionUID = 1L;

	HostNotReadyException(String message) {
		super(message);
	}
}
