import { lookForInterference } from '../support/world/look-for-interference';

// The other half of the hundred worlds: two files are looked at side by side.
lookForInterference(1, 50);
