package org.moothall.houserules.samples.dumpingground.util;

final class Strings {}
