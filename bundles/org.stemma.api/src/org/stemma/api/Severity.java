/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.api;

/** How much a {@link Problem} weighs. */
public enum Severity {
	/** Worth knowing; what was asked for was done, or can be done. */
	NOTE,
	/** Doubtful; a person has to look before it is accepted. */
	WARNING,
	/** What was asked for was not done, or may not be done. */
	ERROR
}
