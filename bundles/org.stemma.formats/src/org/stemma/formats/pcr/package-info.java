/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * Real-time PCR runs whose values stand in several tables by well and target: setup, results, amplification, dyes and
 * melting. The tables are known by their columns, so that any software of the kind, text or workbook, is read alike.
 */
@org.osgi.annotation.bundle.Export
@org.osgi.annotation.versioning.Version("1.0.0")
package org.stemma.formats.pcr;
