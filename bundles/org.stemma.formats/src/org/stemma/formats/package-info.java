/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * Reading foreign files safely: what every reader of an instrument's export needs, each part once. This package holds
 * how a reader says what is wrong with a file; {@code text} turns bytes into text, {@code table} text into cells,
 * {@code value} cells into numbers, units and times, and {@code field} binds all of it to the names of a format.
 */
@org.osgi.annotation.bundle.Export
@org.osgi.annotation.versioning.Version("1.0.0")
package org.stemma.formats;
