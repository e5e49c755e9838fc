/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.conformance.asm;

/**
 * An error that a document states.
 *
 * @param text    what went wrong
 * @param feature the value that there is none of for that reason, or empty
 */
public record ExpectedError(String text, String feature) {
}
